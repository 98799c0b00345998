package vn.hanoi.ops.enforcement.inspections;

import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.venues.VenueId;

/**
 * A visit in the history of a place.
 *
 * @param reminder which reminder it was, 0 for none
 */
public record InspectionRow(
        InspectionId id,
        VenueId venue,
        Instant at,
        String officerName,
        String team,
        String shift,
        Outcome outcome,
        int reminder,
        String note,
        List<Answer> answers) {

    /** Copies what can change. */
    public InspectionRow {
        answers = List.copyOf(answers);
    }
}
