package vn.hanoi.ops.venues.checkins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the stream by stretches of time, of many venues or people in one question. */
@Component
class StretchReader {

    /** More ranges than some hundreds make the database read the whole table instead. */
    private static final int ASKED = 100;

    private static final String SCANS = "SELECT venue_no, at, person, leaving, zone FROM venues_check_in FORCE INDEX ";

    private final JdbcTemplate jdbc;

    StretchReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Who came and left at venues, by their numbers, each scan once and in no order. */
    List<Scan> atVenues(Collection<Stretch<Integer>> venues) {
        return read(SCANS + "(PRIMARY) WHERE ", "venue_no", venues, number -> number);
    }

    /** Who left venues, as {@link #atVenues}; the part of the venue is not told. */
    List<Scan> leavingVenues(Collection<Stretch<Integer>> venues) {
        return read(
                "SELECT venue_no, at, person, 1 AS leaving, 0 AS zone FROM venues_check_out WHERE ",
                "venue_no",
                venues,
                number -> number);
    }

    /** What people did, each scan once and in no order. */
    List<Scan> ofPeople(Collection<Stretch<PersonKey>> people) {
        return read(SCANS + "(idx_venues_check_in_person) WHERE ", "person", people, PersonKey::bytes);
    }

    private <K> List<Scan> read(String head, String column, Collection<Stretch<K>> asked, Function<K, Object> value) {
        List<Stretch<K>> apart = Stretch.apart(asked);
        String one = "(" + column + " = ? AND at >= ? AND at < ?)";
        List<Scan> found = new ArrayList<>();
        for (int start = 0; start < apart.size(); start += ASKED) {
            List<Stretch<K>> part = apart.subList(start, Math.min(apart.size(), start + ASKED));
            List<Object> parameters = new ArrayList<>();
            part.forEach(stretch -> Collections.addAll(
                    parameters,
                    value.apply(stretch.of()),
                    CheckInTable.utc(stretch.from()),
                    CheckInTable.utc(stretch.to())));
            found.addAll(jdbc.query(
                    head + String.join(" OR ", Collections.nCopies(part.size(), one)),
                    (row, n) -> CheckInTable.read(row),
                    parameters.toArray()));
        }
        return found;
    }
}
