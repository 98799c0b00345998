package vn.hanoi.ops.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Copies open tickets of the demo city with their clocks and timelines until so many are open. */
class ManyOpenTickets {

    private static final String COPIED =
            "version, origin, state, active, published, category, terms, personal, area_path,"
                    + " handler_path, desk, outside, lat, lon, place, text, sealed_place, sealed_text, folded, media_url, account,"
                    + " answer, opened_at, updated_at, sort_due, warn_at, marked_percent, late";

    private final JdbcTemplate jdbc;

    ManyOpenTickets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void upTo(int open) {
        jdbc.execute("CREATE TABLE IF NOT EXISTS bench_ticket (old_id BINARY(16) NOT NULL, new_id BINARY(16) NOT NULL,"
                + " number INT NOT NULL AUTO_INCREMENT PRIMARY KEY)");
        int have = withClocks();
        while (have < open) {
            jdbc.execute("DELETE FROM bench_ticket");
            jdbc.update("INSERT INTO bench_ticket (old_id, new_id) SELECT id, UNHEX(REPLACE(UUID(), '-', ''))"
                    + " FROM hotline_ticket t WHERE active = 1 AND EXISTS (SELECT 1 FROM hotline_ticket_clock c"
                    + " WHERE c.ticket_id = t.id) LIMIT " + Math.min(5_000, open - have));
            copy();
            have = withClocks();
        }
        jdbc.execute("DROP TABLE bench_ticket");
    }

    private void copy() {
        jdbc.update("INSERT INTO hotline_ticket (id, year, number, " + COPIED + ") SELECT b.new_id, 1899, b.number, t."
                + COPIED.replace(", ", ", t.") + " FROM bench_ticket b JOIN hotline_ticket t ON t.id = b.old_id");
        jdbc.update("INSERT INTO hotline_ticket_clock (ticket_id, position, clock, at, event, target_seconds, calendar)"
                + " SELECT b.new_id, c.position, c.clock, c.at, c.event, c.target_seconds, c.calendar FROM bench_ticket b"
                + " JOIN hotline_ticket_clock c ON c.ticket_id = b.old_id");
        jdbc.update("INSERT INTO hotline_ticket_entry (ticket_id, position, at, step, state, shown_public, officer,"
                + " officer_name, note) SELECT b.new_id, e.position, e.at, e.step, e.state, e.shown_public, e.officer,"
                + " e.officer_name, e.note FROM bench_ticket b JOIN hotline_ticket_entry e ON e.ticket_id = b.old_id");
    }

    private int withClocks() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM hotline_ticket t WHERE active = 1 AND EXISTS (SELECT 1 FROM hotline_ticket_clock c"
                        + " WHERE c.ticket_id = t.id)",
                Integer.class);
    }
}
