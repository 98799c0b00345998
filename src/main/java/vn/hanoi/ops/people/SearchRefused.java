package vn.hanoi.ops.people;

/** The policy does not let this officer search by such a text for this purpose. */
public class SearchRefused extends RuntimeException {

    SearchRefused() {
        super("May not be searched by");
    }
}
