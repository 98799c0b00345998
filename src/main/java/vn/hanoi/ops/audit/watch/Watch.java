package vn.hanoi.ops.audit.watch;

/** What is counted for each officer and hour; each is flagged from its rule's threshold on. */
public enum Watch {
    /** Different persons whose records were opened. */
    VOLUME("kind = 'VIEW' AND person IS NOT NULL", "COUNT(DISTINCT person)"),
    /** Masked values that were revealed. */
    REVEALS("kind = 'REVEAL'", "COUNT(*)"),
    /** Records of persons that were opened in the rule's hours. */
    NIGHT("kind IN ('VIEW', 'REVEAL') AND person IS NOT NULL", "COUNT(*)"),
    /** Records of persons elsewhere that were opened, such as by way of a case that several areas share. */
    OUTSIDE("kind IN ('VIEW', 'REVEAL', 'PRINT') AND outside AND person IS NOT NULL", "COUNT(*)"),
    /** Refusals. */
    DENIED("kind = 'DENIED' AND officer <> 'unknown'", "COUNT(*)"),
    /** Files that were given out. */
    EXPORTS("kind = 'EXPORT'", "COUNT(*)"),
    /** Openings of persons on the watch list. */
    WATCHED(
            "kind IN ('VIEW', 'REVEAL', 'PRINT') AND person IN (SELECT w.person FROM audit_watched_person w)",
            "COUNT(*)");

    private final String condition;
    private final String figure;

    Watch(String condition, String figure) {
        this.condition = condition;
        this.figure = figure;
    }

    String condition() {
        return condition;
    }

    String figure() {
        return figure;
    }

    /** The translation key of its name. */
    public String titleKey() {
        return "audit.watch." + name();
    }
}
