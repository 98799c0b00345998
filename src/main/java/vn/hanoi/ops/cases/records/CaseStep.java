package vn.hanoi.ops.cases.records;

/** What happened to a case, as its timeline tells. */
public enum CaseStep {
    REGISTERED,
    EXPOSED,
    EXPOSURE_REMOVED,
    CONFIRMED,
    REFUTED,
    FIRST_CALL,
    SAMPLES,
    RESULTS,
    TOLD,
    ROUTED,
    /** A station was taken back. */
    STATION_UNDONE,
    ASSESSED,
    SAMPLED,
    CALLED,
    CHECKED,
    ALARM,
    EXTENDED,
    /** The end of quarantine was counted anew from a newer exposure. */
    RECOUNTED,
    MONITORED,
    MOVED,
    AMENDED,
    /** What was not known of a confirmation was added. */
    DESCRIBED,
    ATTACHED,
    /** A file was taken off. */
    DETACHED,
    REEVALUATED,
    CLOSED,
    REOPENED,
    /** By a merge of two persons there is another open case of this one. */
    DOUBLED;

    /** The translation key. */
    public String key() {
        return "cases.step." + name();
    }
}
