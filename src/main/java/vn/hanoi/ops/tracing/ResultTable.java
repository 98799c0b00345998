package vn.hanoi.ops.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.tracing.presence.Bounds;
import vn.hanoi.ops.tracing.presence.Closeness;
import vn.hanoi.ops.tracing.presence.Meeting;
import vn.hanoi.ops.venues.checkins.PersonKey;

/** What kept traces found. */
@Component
class ResultTable {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    ResultTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A person of a run's list, at a place from 1. */
    record Ranked(int place, PersonKey key, int group, boolean household, List<Met> met) {

        double score() {
            return met.stream().mapToDouble(Met::score).sum();
        }

        /** The meetings by the case that was met. @param about that of the run */
        Map<CaseId, List<Met>> bySource(CaseId about) {
            return met.stream().collect(Collectors.groupingBy(one -> one.met(about)));
        }

        /** The closest of the meetings. */
        Closeness closeness() {
            return met.stream()
                    .map(one -> one.meeting().closeness())
                    .min(Comparator.naturalOrder())
                    .orElse(Closeness.CASUAL);
        }
    }

    /** A venue of a run's list. */
    record Venue(
            int place,
            int venue,
            int cases,
            double expected,
            double surplus,
            @Nullable LocalDate lastOn,
            @Nullable Integer seen,
            @Nullable Integer untested) {}

    private record Line(Ranked person, int position, Met met) {}

    void addPeople(RunId run, List<Ranked> people) {
        byte[] id = Ids.bytes(run.value());
        jdbc.batchUpdate(
                "INSERT INTO tracing_run_person (run_id, place, person, group_no, household, score)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                people.stream()
                        .map(one -> new Object[] {
                            id, one.place(), one.key().bytes(), one.group(), one.household(), one.score()
                        })
                        .toList());
        List<Line> lines = new ArrayList<>();
        people.forEach(one -> {
            for (int i = 0; i < one.met().size(); i++) {
                lines.add(new Line(one, i, one.met().get(i)));
            }
        });
        jdbc.batchUpdate(
                "INSERT INTO tracing_run_meeting (run_id, place, position, venue_no, closeness, first_at, last_at, together_min,"
                        + " after_min, low_min, high_min, assumed, infectivity, ventilation, source_case, score)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (statement, line) -> {
                    @Nullable Object[] values = values(id, line);
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                });
    }

    private static @Nullable Object[] values(byte[] run, Line line) {
        Met met = line.met();
        Meeting meeting = met.meeting();
        UUID source = met.source();
        return new @Nullable Object[] {
            run,
            line.person().place(),
            line.position(),
            meeting.venue(),
            meeting.closeness().name(),
            RuleBook.utc(meeting.first()),
            RuleBook.utc(meeting.last()),
            meeting.together(),
            meeting.after(),
            met.minutes().low(),
            met.minutes().high(),
            meeting.assumed(),
            met.infectivity(),
            met.ventilation(),
            source == null ? null : Ids.bytes(source),
            meeting.score()
        };
    }

    /** The people of a run, in its order. */
    List<Ranked> people(RunId run) {
        byte[] id = Ids.bytes(run.value());
        Map<Integer, List<Met>> met = new TreeMap<>();
        Map<Integer, PersonKey> keys = new TreeMap<>();
        jdbc.query(
                "SELECT m.*, p.person FROM tracing_run_meeting m JOIN tracing_run_person p"
                        + " ON p.run_id = m.run_id AND p.place = m.place WHERE m.run_id = ? ORDER BY m.place, m.position",
                row -> {
                    PersonKey key = PersonKey.of(row.getBytes("person"));
                    keys.put(row.getInt("place"), key);
                    met.computeIfAbsent(row.getInt("place"), place -> new ArrayList<>())
                            .add(met(row, key));
                },
                id);
        return jdbc.query(
                "SELECT place, group_no, household FROM tracing_run_person WHERE run_id = ? ORDER BY place",
                (row, n) -> new Ranked(
                        row.getInt("place"),
                        keys.get(row.getInt("place")),
                        row.getInt("group_no"),
                        row.getBoolean("household"),
                        met.getOrDefault(row.getInt("place"), List.of())),
                id);
    }

    private static Met met(ResultSet row, PersonKey key) throws SQLException {
        Instant first = row.getObject("first_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        int together = row.getInt("together_min");
        int after = row.getInt("after_min");
        byte[] source = row.getBytes("source_case");
        LocalDateTime last = row.getObject("last_at", LocalDateTime.class);
        Meeting meeting = new Meeting(
                key,
                row.getInt("venue_no"),
                Closeness.valueOf(row.getString("closeness")),
                together,
                after,
                first,
                last == null ? first.plus(Duration.ofMinutes(together + after)) : last.toInstant(ZoneOffset.UTC),
                row.getBoolean("assumed"),
                row.getDouble("score"));
        return new Met(
                meeting,
                new Bounds(row.getInt("low_min"), row.getInt("high_min")),
                row.getDouble("infectivity"),
                row.getDouble("ventilation"),
                source == null ? null : Ids.uuid(source));
    }

    void addVenues(RunId run, List<Venue> venues) {
        byte[] id = Ids.bytes(run.value());
        jdbc.batchUpdate(
                "INSERT INTO tracing_run_venue (run_id, place, venue_no, cases, expected, surplus, last_on, seen,"
                        + " untested) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                venues.stream()
                        .map(one -> new Object[] {
                            id,
                            one.place(),
                            one.venue(),
                            one.cases(),
                            one.expected(),
                            one.surplus(),
                            one.lastOn(),
                            one.seen(),
                            one.untested()
                        })
                        .toList());
    }

    /** The venues of a run, in its order. */
    List<Venue> venues(RunId run) {
        return jdbc.query(
                "SELECT * FROM tracing_run_venue WHERE run_id = ? ORDER BY place",
                (row, n) -> new Venue(
                        row.getInt("place"),
                        row.getInt("venue_no"),
                        row.getInt("cases"),
                        row.getDouble("expected"),
                        row.getDouble("surplus"),
                        row.getObject("last_on", LocalDate.class),
                        row.getObject("seen", Integer.class),
                        row.getObject("untested", Integer.class)),
                Ids.bytes(run.value()));
    }
}
