package vn.hanoi.ops.kernel.sealed;

/** A sealed value cannot be opened: it was changed, belongs to another field, or its key is not there. */
public class SealBroken extends RuntimeException {

    SealBroken(String field, Throwable cause) {
        super("A sealed value of " + field + " cannot be opened", cause);
    }
}
