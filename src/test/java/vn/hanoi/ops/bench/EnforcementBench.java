package vn.hanoi.ops.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.enforcement.decisions.DecisionList;
import vn.hanoi.ops.enforcement.decisions.DecisionTray;
import vn.hanoi.ops.enforcement.figures.SanctionFigures;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.enforcement.law.Assessor;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Question;
import vn.hanoi.ops.enforcement.records.RecordFilter;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;

/** Measures the risk list, the map and the files for each role at full size, and how long an assessment takes. */
final class EnforcementBench {

    private static final int ROUNDS = 30;
    private static final List<Map.Entry<String, String>> ROLES = List.of(
            Map.entry("COMMAND_CENTRE", "01"),
            Map.entry("VENUE_INSPECTOR", "01.006"),
            Map.entry("WARD_POLICE", "01.006.00181"));

    private final RunningConsole console;
    private final JdbcTemplate jdbc;

    EnforcementBench(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
    }

    /** Fills up to so many venues and records and prints the table. */
    String run(int venues, int records) {
        List<String> wards = jdbc.queryForList(
                "SELECT path FROM area_unit WHERE scheme = '2021' AND LENGTH(path) = 12", String.class);
        fillPlaces(venues, wards);
        fillRecords(records, wards);
        fillDecisions();
        StringBuilder table = new StringBuilder("| what | role | area | p50 ms | p95 ms |\n|---|---|---|---|---|\n");
        for (Map.Entry<String, String> role : ROLES) {
            login(role.getKey(), role.getValue());
            Places places = console.bean(Places.class);
            table.append(row("risk list", role, () -> {
                places.rows(PlaceFilter.ALL, null, 100);
                places.count(PlaceFilter.ALL, 10_000);
            }));
            table.append(row(
                    "suspended only",
                    role,
                    () -> places.rows(PlaceFilter.ALL.withStanding(Optional.of(Standing.SUSPENDED)), null, 100)));
            table.append(row(
                    "reminded only",
                    role,
                    () -> places.rows(PlaceFilter.ALL.withStanding(Optional.of(Standing.REMINDED)), null, 100)));
            table.append(row("due again", role, () -> places.rows(PlaceFilter.ALL.withDue(true), null, 100)));
            table.append(row(
                    "map near",
                    role,
                    () -> places.inside(new GeoPoint(21.02, 105.82), new GeoPoint(21.04, 105.85), 500)));
            table.append(row("map by district", role, places::byDistrict));
            for (String words : List.of("pho 77", "quan", "khong dau")) {
                PlaceFilter sought = PlaceFilter.ALL.withText(words);
                table.append(row("search \"" + words + "\"", role, () -> {
                    places.rows(sought, null, 100);
                    places.count(sought, 10_000);
                }));
            }
        }
        for (Map.Entry<String, String> role :
                List.of(Map.entry("OFFICE_CHAIR", "01"), Map.entry("WARD_POLICE", "01.006.00181"))) {
            login(role.getKey(), role.getValue());
            RecordList files = console.bean(RecordList.class);
            table.append(row("records", role, () -> files.rows(RecordFilter.ALL, null, 100)));
            table.append(row("records to propose", role, () -> files.rows(RecordFilter.ALL.waiting(), null, 100)));
            DecisionList decisions = console.bean(DecisionList.class);
            for (DecisionTray tray : DecisionTray.values()) {
                table.append(row("decisions " + tray, role, () -> {
                    decisions.rows(tray, null, 100);
                    decisions.count(tray, 1_000);
                }));
            }
            SanctionFigures figures = console.bean(SanctionFigures.class);
            LocalDate last = LocalDate.parse("2021-10-05");
            table.append(row("figures of 30 days", role, () -> {
                figures.byDistrict(last.minusDays(30), last);
                figures.byAct(last.minusDays(30), last);
                figures.byDay(last.minusDays(30), last);
            }));
        }
        Assessor assessor = console.bean(Assessor.class);
        Question question = Question.about(LocalDate.parse("2021-10-05"), Offender.ORGANISATION, "VENUE_QR", "MASK");
        table.append(row("assess", Map.entry("any", "any"), () -> assessor.assess(question)));
        SecurityContextHolder.clearContext();
        return table.toString();
    }

    private String row(String what, Map.Entry<String, String> role, Runnable step) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            step.run();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(Double::compare);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %.1f |%n",
                what,
                role.getKey(),
                role.getValue(),
                times.get(ROUNDS / 2),
                times.get(ROUNDS * 95 / 100));
    }

    private void fillPlaces(int wanted, List<String> wards) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM enforcement_place", Integer.class);
        List<Object[]> rows = new ArrayList<>();
        for (int n = there == null ? 0 : there; n < wanted; n++) {
            String ward = wards.get(n * 31 % wards.size());
            rows.add(new Object[] {
                Ids.bytes(Ids.next()),
                n + 1_000_000,
                "Quán " + n,
                "quan " + n + " pho " + n % 1_000,
                ward,
                ward.substring(0, 6),
                20.95 + n % 997 / 5_000.0,
                105.75 + n % 991 / 5_000.0,
                n % 9 == 0 ? "NONE" : "ACTIVE",
                n % 500 == 0 ? "SUSPENDED" : n % 7 == 0 ? "REMINDED" : "UNSEEN",
                n * 7 % 101
            });
            flush(
                    rows,
                    n == wanted - 1,
                    "INSERT INTO enforcement_place (venue, number, name, sought, kind, address,"
                            + " area_path, district, lat, lon, code_state, standing, score)"
                            + " VALUES (?, ?, ?, ?, 'CAFE', 'Số 1', ?, ?, ?, ?, ?, ?, ?)");
        }
        fillWords();
        jdbc.execute("ANALYZE TABLE enforcement_place");
        jdbc.execute("ANALYZE TABLE enforcement_place_word");
    }

    /** Each venue has the same two words, the number of its street that it shares with a thousandth, and one of its own. */
    private void fillWords() {
        for (String word : List.of(
                "'quan'",
                "'pho'",
                "SUBSTRING_INDEX(SUBSTRING_INDEX(sought, ' ', 2), ' ', -1)",
                "SUBSTRING_INDEX(sought, ' ', -1)")) {
            jdbc.update("INSERT IGNORE INTO enforcement_place_word (word, venue) SELECT " + word
                    + ", venue FROM enforcement_place WHERE worded = FALSE");
        }
        jdbc.update("UPDATE enforcement_place SET worded = TRUE WHERE worded = FALSE");
    }

    private void fillRecords(int wanted, List<String> wards) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM enforcement_record", Integer.class);
        List<Object[]> rows = new ArrayList<>();
        for (int n = there == null ? 0 : there; n < wanted; n++) {
            String ward = wards.get(n * 31 % wards.size());
            byte[] id = Ids.bytes(Ids.next());
            rows.add(new Object[] {id, id, n % 50 == 0 ? "DRAFT" : "SIGNED", ward, ward.substring(0, 6)});
            flush(
                    rows,
                    n == wanted - 1,
                    "INSERT INTO enforcement_record (id, version, request_key, state, area_path, district,"
                            + " place, acted_at, found_at, drawn_at, entered_at, offender_kind, offender_name, birth, acts, facts,"
                            + " statement, measures, witnesses, explanation_told, situations, officer, officer_name, refused, refusal)"
                            + " VALUES (?, 0, ?, ?, ?, ?, 'Số 1', '2021-10-01', '2021-10-01', '2021-10-01', '2021-10-01', 'PERSON',"
                            + " 'Nguyễn Văn Mẫu', '1990', 'MASK', '', '', '', '', 1, '', 'x', 'x', 0, '')");
        }
        jdbc.execute("ANALYZE TABLE enforcement_record");
    }

    /** Nine of ten signed records are decided: most of them paid, some to be signed, delivered or paid. */
    private void fillDecisions() {
        jdbc.update("UPDATE enforcement_record SET undecided = (state = 'SIGNED' AND MOD(CRC32(id), 10) = 0)");
        jdbc.update("INSERT INTO enforcement_decision (id, version, record_id, state, area_path, district, office,"
                + " offender_kind, law, title, top, total, priors, circumstances, remedies, licence, proposed_at, year,"
                + " number, signed_on, paid, interest_paid, next_due)"
                + " SELECT r.id, 0, r.id, CASE MOD(CRC32(r.id), 100) WHEN 1 THEN 'PROPOSED' WHEN 2 THEN 'SIGNED' WHEN 3"
                + " THEN 'DELIVERED' WHEN 4 THEN 'RETURNED' ELSE 'PAID' END, r.area_path, r.district, r.area_path,"
                + " 'PERSON', 1, 'WARD_CHAIR', 3000000, 2000000, 0, '', '', 0, r.drawn_at, NULL, NULL,"
                + " DATE_SUB('2021-10-05', INTERVAL MOD(CRC32(r.id), 300) DAY), 0, 0,"
                + " DATE_ADD('2021-10-01', INTERVAL MOD(CRC32(r.id), 30) DAY) FROM enforcement_record r"
                + " LEFT JOIN enforcement_decision d ON d.record_id = r.id"
                + " WHERE r.state = 'SIGNED' AND r.undecided = FALSE AND d.id IS NULL");
        jdbc.update(
                "INSERT IGNORE INTO enforcement_decided_act (decision_id, position, code, name, basis, low, high,"
                        + " fine, reason) SELECT id, 0, 'MASK', 'x', 'x', 1000000, 3000000, 2000000, '' FROM enforcement_decision");
        jdbc.execute("ANALYZE TABLE enforcement_decision");
        jdbc.execute("ANALYZE TABLE enforcement_record");
    }

    private void flush(List<Object[]> rows, boolean last, String sql) {
        if (rows.size() == 5_000 || last) {
            jdbc.batchUpdate(sql, rows);
            rows.clear();
        }
    }

    private static void login(String role, String area) {
        SecurityContextHolder.setContext(
                new WithOfficer.Factory().of("bench", List.of("2021:" + area), Role.valueOf(role)));
    }
}
