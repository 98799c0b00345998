package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.inspections.InspectionRow;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The visits from which a record may come. */
@Component
class FormVisits {

    private static final int LATEST = 5;

    private final Inspections inspections;

    FormVisits(Inspections inspections) {
        this.inspections = inspections;
    }

    /** A visit to choose. @param day of the visit in Hanoi, as {@code 2021-10-05} */
    record VisitChoice(String id, String words, String day) {}

    /** The latest visits of a place, the newest first. */
    List<VisitChoice> of(PlaceRow place) {
        return inspections.of(place).stream()
                .limit(LATEST)
                .map(visit -> new VisitChoice(
                        visit.id().toString(),
                        words(visit),
                        LocalDate.ofInstant(visit.at(), ConsoleClock.HANOI).toString()))
                .toList();
    }

    /** The visit itself, when it was paid to one of the officer's places. */
    Optional<InspectionRow> find(InspectionId id) {
        return inspections.find(id);
    }

    /** When it was, what came out, who paid it. */
    static String words(InspectionRow visit) {
        String reminder = visit.reminder() == 0
                ? ""
                : " " + text("enforcement.places.reminderNo", Formats.number(visit.reminder()));
        return Formats.dateTime(visit.at()) + " · " + text(visit.outcome().titleKey()) + reminder + " · "
                + visit.officerName();
    }
}
