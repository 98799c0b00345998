package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import vn.hanoi.ops.enforcement.inspections.InspectionRow;
import vn.hanoi.ops.enforcement.records.RecordRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Leads from a visit to its records and back. */
final class RecordLink {

    private RecordLink() {}

    static RouterLink to(RecordRow record) {
        String number = record.number().isBlank() ? text("enforcement.desk.draft") : record.number();
        RouterLink link = new RouterLink(number + " · " + Formats.dateTime(record.drawnAt()), ViolationDeskView.class);
        link.setQueryParameters(new FileAddress(Optional.empty(), record.id().toString(), "").write());
        link.addClassName("record-link");
        return link;
    }

    static RouterLink to(InspectionRow visit) {
        RouterLink link = new RouterLink(FormVisits.words(visit), InspectionDeskView.class);
        link.setQueryParameters(
                PlaceAddress.PLAIN.open(visit.venue().toString()).write());
        link.addClassName("visit-link");
        return link;
    }
}
