package vn.hanoi.ops.cases.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** What an officer looks at lists of cases for: named once a login, recorded, and shown above every list. */
@Component
public class ListPurpose {

    /** The purposes that lists and records of cases serve. */
    public static final Set<Purpose> SERVING =
            Set.copyOf(EnumSet.of(Purpose.TRACING, Purpose.TREATMENT, Purpose.QUARANTINE, Purpose.COORDINATION));

    private static final String ATTRIBUTE = "cases.purpose";

    private final Privacy privacy;
    private final PrivacyPolicy policy;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    ListPurpose(Privacy privacy, PrivacyPolicy policy, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.privacy = privacy;
        this.policy = policy;
        this.officers = officers;
        this.events = events;
    }

    /** How the officer sees lists now. */
    public Disclosure disclosure() {
        return privacy.on(Channel.LIST).serving(named());
    }

    /** The choice of the purpose. @param changed told when another one was named */
    public Select<Purpose> choice(Runnable changed) {
        Select<Purpose> choice = new Select<>();
        List<Purpose> offered = policy.purposes(officers.require()).stream()
                .filter(SERVING::contains)
                .sorted()
                .toList();
        choice.setItems(offered);
        choice.setItemLabelGenerator(purpose -> purpose == null ? "" : text(purpose.titleKey()));
        choice.setPlaceholder(text("cases.purpose.none"));
        choice.setAriaLabel(text("cases.purpose"));
        choice.setId("list-purpose");
        choice.setMinWidth("12rem");
        choice.setVisible(!offered.isEmpty());
        choice.setValue(offered.contains(named()) ? named() : null);
        choice.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                name(event.getValue());
                changed.run();
            }
        });
        return choice;
    }

    private void name(Purpose purpose) {
        session().setAttribute(ATTRIBUTE, purpose);
        events.publishEvent(
                ActRecorded.of(ActKind.VIEW, "CASES_LISTED", "cases", null).serving(purpose.name()));
    }

    private Purpose named() {
        Object kept = session().getAttribute(ATTRIBUTE);
        return kept instanceof Purpose purpose ? purpose : Purpose.NONE;
    }

    private static VaadinSession session() {
        return UI.getCurrentOrThrow().getSession();
    }
}
