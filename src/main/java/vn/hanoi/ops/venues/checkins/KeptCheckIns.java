package vn.hanoi.ops.venues.checkins;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.Keeping;

/** Check-ins that a trace for a case rests on: they stay when the partition of their day is dropped. */
@Component
public class KeptCheckIns {

    private static final int BATCH = 200;
    private static final String COLUMNS = "venue_no, at, person, leaving, zone";
    private static final String ONE = "(venue_no = ? AND at >= ? AND at <= ? AND person = ?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final LoadingCache<String, Period> periods;

    KeptCheckIns(JdbcTemplate jdbc, Keeping keeping, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.periods =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(keeping::of);
    }

    /**
     * Keeps the check-ins of these stays, and how their people can be reached, for a case; again changes nothing. They are looked
     * up by person: by venue, many stays that overlap are too many cuts for the database, which then reads every check-in.
     */
    public void keep(UUID caseId, Collection<Stay> stays) {
        LocalDateTime now = CheckInTable.utc(clock.instant());
        List<Stay> all = stays.stream().distinct().toList();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<Stay> part = all.subList(start, Math.min(all.size(), start + BATCH));
            List<Object> parameters = new ArrayList<>(List.of(Ids.bytes(caseId), now));
            part.forEach(stay -> Collections.addAll(
                    parameters,
                    stay.venue(),
                    CheckInTable.utc(stay.from()),
                    CheckInTable.utc(stay.to()),
                    stay.person().bytes()));
            jdbc.update(
                    "INSERT IGNORE INTO venues_kept_check_in (case_id, kept_at, " + COLUMNS + ") SELECT ?, ?, "
                            + COLUMNS + " FROM venues_check_in FORCE INDEX (idx_venues_check_in_person) WHERE "
                            + String.join(" OR ", Collections.nCopies(part.size(), ONE)),
                    parameters.toArray());
            keepPeople(part.stream().map(Stay::person).distinct().toList(), now);
        }
    }

    private void keepPeople(List<PersonKey> people, LocalDateTime now) {
        List<Object> parameters = new ArrayList<>(List.of(now));
        people.forEach(person -> parameters.add(person.bytes()));
        jdbc.update(
                "INSERT IGNORE INTO venues_kept_visitor (person, kind, contact_sealed, kept_at)"
                        + " SELECT person, kind, contact_sealed, ? FROM venues_visitor WHERE person IN ("
                        + String.join(",", Collections.nCopies(people.size(), "?")) + ")",
                parameters.toArray());
    }

    /** What is kept of these people's past, as far as the stream itself may not have it any more. */
    List<Scan> of(Collection<PersonKey> people, Instant from, Instant to) {
        if (people.isEmpty() || !reachesBack(from)) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        people.forEach(key -> parameters.add(key.bytes()));
        Collections.addAll(parameters, CheckInTable.utc(from), CheckInTable.utc(to));
        return jdbc.query(
                "SELECT DISTINCT " + COLUMNS + " FROM venues_kept_check_in WHERE person IN ("
                        + String.join(",", Collections.nCopies(people.size(), "?")) + ") AND at >= ? AND at < ?",
                (row, n) -> read(row),
                parameters.toArray());
    }

    /** What is kept of the past of venues, by their numbers, as far as the stream itself may not have it any more. */
    List<Scan> atVenues(Collection<Stretch<Integer>> venues) {
        List<Scan> found = new ArrayList<>();
        Stretch.apart(venues).stream()
                .filter(venue -> reachesBack(venue.from()))
                .forEach(venue -> found.addAll(at(venue)));
        return found;
    }

    private List<Scan> at(Stretch<Integer> venue) {
        return jdbc.query(
                "SELECT DISTINCT " + COLUMNS + " FROM venues_kept_check_in WHERE venue_no = ? AND at >= ? AND at < ?",
                (row, n) -> read(row),
                venue.of(),
                CheckInTable.utc(venue.from()),
                CheckInTable.utc(venue.to()));
    }

    private boolean reachesBack(Instant from) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return LocalDate.ofInstant(from, ZoneOffset.UTC).isBefore(today.minus(periods.get(CheckInKeeper.TABLE)));
    }

    private static Scan read(ResultSet row) throws SQLException {
        return CheckInTable.read(row);
    }
}
