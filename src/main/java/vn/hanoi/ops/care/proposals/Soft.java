package vn.hanoi.ops.care.proposals;

/** What makes one possible place better than another; each has a weight. */
public enum Soft {
    /** A tier as low as the patient may have keeps higher beds free. */
    TIER,
    /** Near, in travel time. */
    DISTANCE,
    /** Many beds free, so that places fill evenly. */
    LOAD,
    /** Somebody of the same home is there. */
    HOUSEHOLD,
    /** The place's figures are fresh. */
    FRESH;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.soft." + name();
    }
}
