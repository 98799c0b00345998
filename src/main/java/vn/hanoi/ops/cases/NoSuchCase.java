package vn.hanoi.ops.cases;

/** There is no such case, or it lies outside the officer's scope. */
public class NoSuchCase extends RuntimeException {

    /** None with this id. */
    public NoSuchCase(CaseId id) {
        super("No case " + id);
    }
}
