package vn.hanoi.ops.enforcement.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.venues.VenueId;

/** The form that lives in the browser; the server hears of it when the officer sends it. */
@Tag("ops-violation-form")
@JsModule("./enforcement/violation-form.ts")
class ViolationForm extends Component {

    private final FormInquiry inquiry;

    ViolationForm(FormInquiry inquiry, Optional<VenueId> venue, Optional<InspectionId> visit) {
        this.inquiry = inquiry;
        getElement().setProperty("start", inquiry.start(venue, visit));
    }

    /**
     * Takes a record; called again with the same content it changes nothing.
     *
     * @return the record's number or what is missing, as JSON
     */
    @ClientCallable
    String send(String content) {
        return inquiry.take(content);
    }

    /** The venues that fit some words, as JSON. */
    @ClientCallable
    String venues(String words) {
        return inquiry.venues(words);
    }

    /** The latest visits of a venue, as JSON; none for what is no venue of the officer's areas. */
    @ClientCallable
    String visits(String venue) {
        return inquiry.visits(venue);
    }

    /** Who answers for a venue, as JSON; blank for nobody. */
    @ClientCallable
    String owner(String venue) {
        return inquiry.owner(venue);
    }

    /** Asks for the offender in the register of persons. */
    @ClientCallable
    void pick() {
        new OffenderDialog(inquiry.offenders(), filled -> getElement().callJsFunction("fill", inquiry.filled(filled)))
                .open();
    }

    /** Opens the desk at the record. */
    @ClientCallable
    void open(String record) {
        getUI().ifPresent(ui -> ui.navigate(
                ViolationDeskView.class, new FileAddress(Optional.of(FileTray.TO_PROPOSE), record, "").write()));
    }
}
