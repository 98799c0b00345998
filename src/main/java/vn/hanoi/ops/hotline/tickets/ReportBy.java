package vn.hanoi.ops.hotline.tickets;

/** By what the tickets of a period are counted. */
public enum ReportBy {
    BRANCH("c.branch"),
    CATEGORY("t.category"),
    UNIT("t.district_path"),
    HOUR("HOUR(DATE_ADD(t.opened_at, INTERVAL 7 HOUR))");

    private final String sql;

    ReportBy(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.report." + name();
    }
}
