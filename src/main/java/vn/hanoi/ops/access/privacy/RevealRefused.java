package vn.hanoi.ops.access.privacy;

/** The policy does not let this officer reveal the field for this purpose. */
public class RevealRefused extends RuntimeException {

    RevealRefused(DeclaredField field) {
        super("May not be revealed: " + field.code());
    }
}
