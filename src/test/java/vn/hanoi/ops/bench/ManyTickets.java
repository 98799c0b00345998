package vn.hanoi.ops.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Tickets of the hotline by the million, one a minute back in time, spread over all wards; one in fifty is open. */
class ManyTickets {

    private static final String DIGITS =
            "(SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL"
                    + " SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
    private static final int STEP = 50_000;

    private final JdbcTemplate jdbc;
    private int written;

    ManyTickets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds tickets until there are so many. */
    void upTo(int rows) {
        if (written == 0) {
            jdbc.execute("DROP TABLE IF EXISTS bench_ward");
            jdbc.execute("CREATE TABLE bench_ward (place INT NOT NULL AUTO_INCREMENT PRIMARY KEY,"
                    + " path VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL)");
            jdbc.execute("INSERT INTO bench_ward (path) SELECT path FROM area_unit WHERE scheme = '2021'"
                    + " AND path LIKE '01.%.%' ORDER BY path");
        }
        Integer wards = jdbc.queryForObject("SELECT COUNT(*) FROM bench_ward", Integer.class);
        while (written < rows) {
            int step = Math.min(STEP, rows - written);
            add(written, step, wards);
            written += step;
        }
        jdbc.execute("ANALYZE TABLE hotline_ticket");
    }

    void drop() {
        jdbc.execute("DELETE FROM hotline_ticket WHERE account = 'bench'");
        jdbc.execute("DROP TABLE IF EXISTS bench_ward");
    }

    private void add(int from, int count, int wards) {
        jdbc.update(
                "INSERT INTO hotline_ticket (id, version, year, number, origin, state, active, published, category, terms,"
                        + " personal, area_path, handler_path, desk, outside, place, text, folded, media_url, account,"
                        + " answer, opened_at, updated_at, sort_due, marked_percent, late)"
                        + " SELECT UNHEX(LPAD(HEX(9000000 - n), 32, '0')), 0, 1990, n, 'CALL',"
                        + " IF(n % 50 = 0, 'NEW', 'CLOSED'), n % 50 = 0, FALSE, 'bench', 'bench', FALSE, w.path, w.path,"
                        + " 'bench', FALSE, CONCAT('Số ', n % 400, ' Phố Mẫu'), 'Phản ánh mẫu', 'phan anh mau', '',"
                        + " 'bench', '', TIMESTAMPADD(MINUTE, -n, '2021-09-21'), TIMESTAMPADD(MINUTE, -n, '2021-09-21'),"
                        + " TIMESTAMPADD(MINUTE, n, '2021-09-21'), 0, FALSE"
                        + " FROM (SELECT ? + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n FROM " + DIGITS
                        + " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e, " + DIGITS + " f) s"
                        + " JOIN bench_ward w ON w.place = 1 + (s.n * 7919) % ? WHERE s.n < ?",
                from,
                wards,
                from + count);
    }
}
