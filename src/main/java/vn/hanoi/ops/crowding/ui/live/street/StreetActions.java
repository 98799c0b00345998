package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryRefused;
import vn.hanoi.ops.kernel.ui.Notifications;

/** What can be done about a street: the one step that fits the officer's post, and the street's history. */
class StreetActions extends Composite<Div> {

    private final StreetInquiry inquiry;
    private final Officer officer;
    private final boolean advisories;
    private final Button step = new Button();
    private final Button advisory = new Button(text("crowding.live.advisory.open"));
    private final Button history = new Button(text("crowding.live.history.all"));
    private Optional<NextStep> next = Optional.empty();
    private @Nullable StreetNow street;

    /** @param advisories the officer may open the advisories */
    StreetActions(StreetInquiry inquiry, Officer officer, boolean advisories) {
        this.inquiry = inquiry;
        this.officer = officer;
        this.advisories = advisories;
        step.addThemeVariants(ButtonVariant.PRIMARY);
        step.addClickListener(event -> takeStep());
        advisory.addClickListener(event -> openAdvisory());
        history.addClickListener(event -> openHistory());
        getContent().addClassName("street-actions");
        getContent().add(step, advisory, history);
    }

    void show(StreetNow shown) {
        street = shown;
        AdvisoryMark mark = shown.advisory();
        next = Optional.ofNullable(mark).filter(m -> advisories).flatMap(m -> NextStep.of(officer, m.state()));
        step.setVisible(next.isPresent());
        next.ifPresent(s -> step.setText(text(s.verbKey())));
        advisory.setVisible(mark != null && advisories && (next.isEmpty() || next.get() == NextStep.REMIND));
    }

    private void takeStep() {
        AdvisoryMark mark = street == null ? null : street.advisory();
        if (mark == null || !next.equals(Optional.of(NextStep.REMIND))) {
            openAdvisory();
            return;
        }
        try {
            inquiry.remind(mark.id());
            Notifications.success(text("crowding.live.advisory.reminded", street.addresseeLabel()));
        } catch (AdvisoryRefused refused) {
            Notifications.error(text("crowding.refused." + refused.reason()));
        }
    }

    private void openAdvisory() {
        Optional.ofNullable(street).map(StreetNow::advisory).ifPresent(mark -> go("advisories/" + mark.id(), Map.of()));
    }

    private void openHistory() {
        Optional.ofNullable(street)
                .map(StreetNow::id)
                .map(StreetId::toString)
                .ifPresent(id -> go("crowding", Map.of("street", id)));
    }

    private void go(String route, Map<String, String> query) {
        getUI().ifPresent(ui -> ui.navigate(route, QueryParameters.simple(query)));
    }
}
