package vn.hanoi.ops.bench;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.people.MadeUpPeople;
import vn.hanoi.ops.people.PeopleBulk;

/** Fills the register and the lists for a measurement, with statements that the database carries out by itself. */
final class ManyCasesData {

    static final int SEED = 11;
    private static final int TREE = 2_000;
    private static final int TREE_NUMBER = 8_000_000;
    private static final int STEP = 200_000;
    private static final int SETTLING = 60;
    private static final int PAUSE = 10;

    private final RunningConsole console;
    private final JdbcTemplate jdbc;

    ManyCasesData(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
        jdbc.execute("CREATE TABLE IF NOT EXISTS bench_digit (d INT PRIMARY KEY)");
        jdbc.execute("INSERT IGNORE INTO bench_digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)");
        jdbc.execute("CREATE TABLE IF NOT EXISTS bench_person (n INT AUTO_INCREMENT PRIMARY KEY, id BINARY(16),"
                + " area_path VARCHAR(40))");
    }

    /** Brings the register to so many made-up people. */
    void people(int wanted) {
        Areas areas = console.bean(Areas.class);
        var wards = areas.units(areas.working()).stream()
                .map(Area::path)
                .filter(path -> path.level() == 3)
                .toList();
        int there = count("people_person");
        if (wanted > there) {
            MadeUpPeople people = new MadeUpPeople(SEED, wards);
            new PeopleBulk(jdbc, console.bean(SearchHashes.class), console.bean(Seals.class))
                    .write(wanted - there, 0, people::next);
        }
        jdbc.execute("TRUNCATE TABLE bench_person");
        jdbc.execute("INSERT INTO bench_person (id, area_path) SELECT id, area_path FROM people_person"
                + " WHERE merged_into IS NULL AND area_path LIKE '__.___._____'");
    }

    /** Brings the lists to so many F0 and four times as many contacts, each linked to one F0; a tenth of them is open. */
    void cases(int f0) {
        int people = count("bench_person");
        int from = jdbc.queryForObject(
                        "SELECT COUNT(*) FROM cases_case WHERE number BETWEEN 1 AND 7999999 AND year = 2020",
                        Integer.class)
                / 5;
        for (int begin = from; begin < f0; begin += STEP / 5) {
            int end = Math.min(f0, begin + STEP / 5);
            jdbc.update(CASES, people, begin * 5, end * 5);
            jdbc.update(LINKS, begin * 5, end * 5);
        }
        jdbc.execute("ANALYZE TABLE cases_case, cases_exposure");
    }

    /** Gives the database a minute at most to write what was loaded, so that it disturbs no measurement. */
    void settle() throws InterruptedException {
        int before = Integer.MAX_VALUE;
        for (int waited = 0; waited < SETTLING && dirty() < before; waited += PAUSE) {
            before = dirty();
            Thread.sleep(PAUSE * 1_000L);
        }
    }

    private int dirty() {
        return jdbc.queryForObject(
                "SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_pages_dirty'", (row, n) -> row.getInt(2));
    }

    /** An outbreak of 2,000 F0, each infected by one of those before. @return its first case */
    CaseId tree() {
        List<byte[]> there = jdbc.query(
                "SELECT id FROM cases_case WHERE year = 2020 AND number = " + TREE_NUMBER, (row, n) -> row.getBytes(1));
        if (there.isEmpty()) {
            jdbc.update(OUTBREAK, TREE_NUMBER, TREE);
            jdbc.update(
                    "INSERT INTO cases_exposure (id, source_id, contact_id, last_on, ongoing, setting, worn, entered_by,"
                            + " entered_at) SELECT " + id("c.number + 20000000")
                            + ", s.id, c.id, '2020-09-10', FALSE, 'MARKET',"
                            + " 'UNKNOWN', 'bench', '2020-09-10' FROM cases_case c JOIN cases_case s ON s.year = 2020"
                            + " AND s.number = " + TREE_NUMBER + " + FLOOR((c.number - " + TREE_NUMBER + " - 1) / 3)"
                            + " WHERE c.year = 2020 AND c.number > " + TREE_NUMBER);
            there = jdbc.query(
                    "SELECT id FROM cases_case WHERE year = 2020 AND number = " + TREE_NUMBER,
                    (row, n) -> row.getBytes(1));
        }
        return new CaseId(Ids.uuid(there.getFirst()));
    }

    int count(String table) {
        Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return rows == null ? 0 : rows;
    }

    private static final String NUMBERS = "(SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d"
            + " + 1000000 * h.d n FROM bench_digit a, bench_digit b, bench_digit c, bench_digit e, bench_digit f,"
            + " bench_digit g, bench_digit h) x";

    private static final String COLUMNS = "INSERT INTO cases_case (id, version, year, number, person_id, area_path,"
            + " district_path, kind, state, method, result_at, confirmed_at, report_day, detection, clock_station,"
            + " clock_warn_at, clock_due_at, last_exposure_on, quarantine_until, ended_at, rules_version, registered_at) ";

    /** Each fifth is an F0; one in ten is open, and no person twice. */
    private static final String CASES = COLUMNS + "SELECT " + id("x.n") + ", 0, 2020, x.n + 1, p.id, p.area_path,"
            + " LEFT(p.area_path, 6), IF(x.n % 5 = 0, 'F0', 'F1'),"
            + " IF(x.n < 200000, IF(x.n % 5 = 0, 'CONFIRMED', 'IN_QUARANTINE'), IF(x.n % 5 = 0, 'RECOVERED', 'COMPLETED')),"
            + " IF(x.n % 5 = 0, 'RT_PCR', NULL), IF(x.n % 5 = 0, '2020-09-01', NULL), IF(x.n % 5 = 0, '2020-09-01', NULL),"
            + " IF(x.n % 5 = 0, '2020-09-01', NULL), IF(x.n % 5 = 0, 'COMMUNITY', NULL),"
            + " IF(x.n < 200000 AND x.n % 25 = 0, 'FIRST_CALL', NULL),"
            + " IF(x.n < 200000 AND x.n % 25 = 0, '2020-09-01' + INTERVAL x.n SECOND, NULL),"
            + " IF(x.n < 200000 AND x.n % 25 = 0, '2020-09-01' + INTERVAL x.n SECOND, NULL),"
            + " IF(x.n % 5 = 0, NULL, '2020-09-01'), IF(x.n % 5 = 0, NULL, '2020-09-15'),"
            + " IF(x.n < 200000, NULL, '2020-10-01'), 1, '2020-09-01' FROM " + NUMBERS
            + " JOIN bench_person p ON p.n = x.n % ? + 1 WHERE x.n >= ? AND x.n < ?";

    private static final String LINKS =
            "INSERT IGNORE INTO cases_exposure (id, source_id, contact_id, last_on, ongoing,"
                    + " setting, worn, entered_by, entered_at) SELECT " + id("x.n + 10000000") + ", "
                    + id("x.n - x.n % 5") + ", "
                    + id("x.n") + ", '2020-09-01', FALSE, 'HOUSEHOLD', 'UNKNOWN', 'bench', '2020-09-01' FROM " + NUMBERS
                    + " WHERE x.n >= ? AND x.n < ? AND x.n % 5 > 0";

    private static final String OUTBREAK = COLUMNS + "SELECT " + id("x.n + 30000000")
            + ", 0, 2020, x.n + ?, p.id, p.area_path, LEFT(p.area_path, 6), 'F0', 'RECOVERED', 'RT_PCR', '2020-09-01',"
            + " '2020-09-01' + INTERVAL FLOOR(x.n / 50) DAY, '2020-09-01', 'COMMUNITY', NULL, NULL, NULL, NULL, NULL,"
            + " '2020-10-01', 1, '2020-09-01' FROM " + NUMBERS + " JOIN bench_person p ON p.n = x.n + 1 WHERE x.n < ?";

    /** An identifier in the order of a number. */
    private static String id(String number) {
        return String.format(Locale.ROOT, "UNHEX(CONCAT('01740000000070008', LPAD(HEX(%s), 15, '0')))", number);
    }
}
