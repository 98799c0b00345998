package vn.hanoi.ops.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties the audit between tests, which nothing in the console itself can do. */
public final class AuditFixtures {

    private AuditFixtures() {}

    /** Begins the chain anew. */
    public static void empty(JdbcClient jdbc) {
        jdbc.sql("DELETE FROM audit_entry").update();
        jdbc.sql("DELETE FROM audit_day").update();
        jdbc.sql("DELETE FROM audit_flag").update();
        jdbc.sql("DELETE FROM audit_watched_person").update();
        jdbc.sql("UPDATE audit_head SET day = '2021-01-01', number = 0, hash = ?")
                .param(new byte[32])
                .update();
    }
}
