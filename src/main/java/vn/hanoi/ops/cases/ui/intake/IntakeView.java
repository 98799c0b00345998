package vn.hanoi.ops.cases.ui.intake;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.cases.ui.steps.ConfirmFields;
import vn.hanoi.ops.cases.ui.steps.MarkerFields;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.ui.PersonPicker;
import vn.hanoi.ops.people.ui.PersonPickers;
import vn.hanoi.ops.people.ui.UnitBox;

/** Intake on one screen: scan or type, match, classify, exposure; the record then proposes the next step. */
@Route("case-intake")
@Menu(title = "cases.intake.title", order = 205)
@RolesAllowed(Roles.HEALTH_OFFICER)
@StyleSheet("styles/cases.css")
class IntakeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseSteps steps;
    private final Contacts links;
    private final PersonPicker person;
    private final RadioButtonGroup<CaseKind> kind = new RadioButtonGroup<>(text("cases.filter.kind"));
    private final UnitBox unit;
    private final ConfirmFields confirmation;
    private final ExposureFields exposure;
    private final MarkerFields marker;
    private final Div markers;
    private final HealthFields health;
    private boolean contacts;
    private boolean chosen;

    IntakeView(CaseSteps steps, Contacts links, CaseList cases, PersonPickers pickers, Areas areas, Clock clock) {
        this.steps = steps;
        this.links = links;
        unit = new UnitBox(areas, text("cases.intake.unit"));
        person = pickers.of(Purpose.TRACING, picked -> known());
        person.whileEntering(this::propose);
        unit.setId("intake-unit");
        unit.addValueChangeListener(event -> chosen |= event.isFromClient());
        confirmation = new ConfirmFields(clock.instant());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        exposure = new ExposureFields(cases, areas::labelOf, today);
        health = new HealthFields(unit, today);
        marker = new MarkerFields(clock.instant());
        markers = new Div(new H3(text("cases.intake.marker")), marker);
        kind.setItems(CaseKind.F0, CaseKind.F1, CaseKind.F2, CaseKind.SUSPECTED);
        kind.setItemLabelGenerator(k -> text(k.titleKey()));
        kind.setId("intake-kind");
        kind.addValueChangeListener(event -> showParts());
        kind.setValue(CaseKind.F0);
        Button save = new Button(text("cases.intake.save"), event -> save());
        save.setId("intake-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // what was typed last is sent before the click
        save.addClickShortcut(Key.KEY_S, KeyModifier.ALT).resetFocusOnActiveElement();
        save.setTooltipText(text("cases.intake.saveKey"));
        Div who = panel(new H2(text("cases.intake.who")), person);
        Div what = panel(new H2(text("cases.intake.what")), kind, health, confirmation, markers, exposure, save);
        Div both = new Div(who, what);
        both.addClassName("intake");
        both.setWidthFull();
        addClassName("ops-page");
        add(both);
    }

    @Override
    public String getPageTitle() {
        return text("cases.intake.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CaseId> source = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("source")
                .flatMap(CaseId::parse);
        source.ifPresent(id -> {
            contacts = true;
            kind.setValue(CaseKind.F1);
            exposure.of(id);
        });
        person.focus();
    }

    private void known() {
        person.pickedArea().ifPresent(area -> follow(() -> unit.propose(area)));
    }

    /** The unit of the person before stays as long as nothing speaks for another one. */
    private void follow(Runnable proposal) {
        Area before = unit.getValue();
        if (!chosen) {
            unit.clear();
            proposal.run();
            if (unit.isEmpty()) {
                unit.setValue(before);
            }
        }
    }

    /** The unit and the year of birth follow from what was scanned or typed; what the officer chose stays. */
    private void propose(PersonData data) {
        follow(() -> data.addresses().forEach(home -> {
            Optional.ofNullable(home.unit()).ifPresent(unit::propose);
            unit.propose(home.text());
        }));
        Birth birth = data.birth();
        if (birth != null) {
            health.propose(birth.year());
        }
    }

    private static Div panel(Component... parts) {
        Div panel = new Div(parts);
        panel.addClassName("ops-panel");
        return panel;
    }

    private void showParts() {
        confirmation.setVisible(kind.getValue() == CaseKind.F0);
        markers.setVisible(kind.getValue() == CaseKind.F0);
        exposure.setVisible(kind.getValue() == CaseKind.F1 || kind.getValue() == CaseKind.F2);
    }

    private void save() {
        Area area = unit.getValue();
        unit.setInvalid(area == null);
        unit.setErrorMessage(text("kernel.required"));
        Optional<Exposure> met = exposure.isVisible() ? exposure.read() : Optional.empty();
        Optional<ConfirmCase> positive = confirmation.isVisible() ? confirmation.read() : Optional.empty();
        boolean missing = area == null
                || !health.valid()
                || (exposure.isVisible() && met.isEmpty())
                || (confirmation.isVisible() && positive.isEmpty())
                || (markers.isVisible() && marker.named() && !marker.check());
        if (missing || area == null) {
            return;
        }
        Optional<PersonId> who = person.take(area.path());
        who.ifPresent(id -> register(new RegisterCase(
                id,
                area.path(),
                kind.getValue(),
                positive.orElse(null),
                met.map(List::of).orElse(List.of()),
                health.read(),
                null,
                "")));
    }

    private void register(RegisterCase command) {
        CaseId[] made = new CaseId[1];
        Optional<String> refused = Attempt.of(() -> made[0] = steps.register(command));
        if (refused.isPresent()) {
            Notifications.error(refused.get());
            return;
        }
        if (markers.isVisible()) {
            marker.read("")
                    .flatMap(stay -> Attempt.of(() -> links.mark(made[0], stay)))
                    .ifPresent(why -> Notifications.error(text("cases.intake.unmarked", why)));
        }
        if (contacts) {
            Notifications.success(text(links.isCalled(made[0]) ? "cases.intake.next" : "cases.intake.notCalled"));
            person.clear();
            chosen = false;
            health.clear();
            person.focus();
        } else {
            UI.getCurrent().navigate("cases/" + made[0]);
        }
    }
}
