package vn.hanoi.ops.quarantine.settings;

/** Which rules. */
public enum RuleKind {
    /** Rooms, leave and release at sites. */
    SITE("quarantine_rule"),
    /** Checks of homes. */
    HOME("quarantine_home_rule");

    private final String table;

    RuleKind(String table) {
        this.table = table;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.ruleKind." + name();
    }

    String table() {
        return table;
    }
}
