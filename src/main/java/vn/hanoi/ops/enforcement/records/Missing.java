package vn.hanoi.ops.enforcement.records;

/** What a record needs before it can be signed (Law on Handling of Administrative Violations, Art. 58). */
public enum Missing {
    PLACE,
    OFFENDER_NAME,
    OFFENDER_DOCUMENT,
    OFFENDER_ADDRESS,
    ACT,
    FACTS,
    STATEMENT,
    MEASURES,
    EXPLANATION,
    OFFICER_SIGNATURE,
    OFFENDER_SIGNATURE,
    REFUSAL_REASON,
    REFUSAL_WITNESS;

    /** The translation key of the words for it. */
    public String titleKey() {
        return "enforcement.missing." + name();
    }
}
