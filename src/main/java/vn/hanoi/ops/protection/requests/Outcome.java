package vn.hanoi.ops.protection.requests;

/** How a request ended. */
public enum Outcome {
    DONE,
    PARTLY,
    /** Refused, with the law that allows it. */
    REFUSED,
    /** The person took it back. */
    TAKEN_BACK;

    /** Tells whether data were given out or changed. */
    public boolean acted() {
        return this == DONE || this == PARTLY;
    }

    /** The translation key. */
    public String key() {
        return "protection.request.outcome." + name();
    }
}
