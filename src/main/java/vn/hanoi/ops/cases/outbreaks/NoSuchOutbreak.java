package vn.hanoi.ops.cases.outbreaks;

/** There is no such outbreak place for the officer. */
public class NoSuchOutbreak extends RuntimeException {

    NoSuchOutbreak(OutbreakId id) {
        super("No outbreak place " + id);
    }
}
