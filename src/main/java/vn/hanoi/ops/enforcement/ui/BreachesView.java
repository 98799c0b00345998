package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.enforcement.breaches.Breach;
import vn.hanoi.ops.enforcement.breaches.BreachKind;
import vn.hanoi.ops.enforcement.breaches.BreachOutcome;
import vn.hanoi.ops.enforcement.breaches.Breaches;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Breaches of quarantine that were handed over: what is open, and what became of the others. */
@Route("enforcement/breaches")
@Menu(title = "enforcement.breach.title", order = 425)
@RolesAllowed({
    Roles.WARD_POLICE,
    Roles.VENUE_INSPECTOR,
    Roles.OFFICE_CHAIR,
    Roles.DISTRICT_OFFICER,
    Roles.COMMAND_CENTRE
})
class BreachesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Breaches breaches;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final RadioButtonGroup<Boolean> state = new RadioButtonGroup<>();
    private final Grid<Breach> grid = new Grid<>();

    BreachesView(Breaches breaches, Areas areas, CurrentOfficer officers) {
        this.breaches = breaches;
        this.areas = areas;
        this.officers = officers;
        state.setAriaLabel(text("enforcement.breach.state"));
        state.setItems(true, false);
        state.setItemLabelGenerator(open -> text(open ? "enforcement.breach.open" : "enforcement.breach.closed"));
        state.setValue(true);
        state.addValueChangeListener(event -> show());
        grid.setId("breaches");
        grid.addClassName("ops-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(
                new EmptyState(text("enforcement.breach.none"), text("enforcement.breach.noneNext")));
        grid.setSizeFull();
        columns();
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("enforcement.breach.help")), state);
        addAndExpand(grid);
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.breach.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        grid.setItems(breaches.rows(state.getValue()));
    }

    private void columns() {
        grid.addColumn(breach -> Formats.dateTime(breach.happenedAt()))
                .setHeader(text("enforcement.breach.when"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addColumn(BreachesView::what)
                .setHeader(text("enforcement.breach.what"))
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.addColumn(breach -> areas.labelOf(breach.area()))
                .setHeader(text("enforcement.breach.where"))
                .setWidth("10rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::next)
                .setHeader(text("enforcement.breach.next"))
                .setWidth("13rem")
                .setFlexGrow(1);
    }

    private static String what(Breach breach) {
        return text(breach.kind().titleKey())
                + (breach.kind() == BreachKind.SITE ? ": " + text("enforcement.breach.rule." + breach.rule()) : "");
    }

    private Component next(Breach breach) {
        if (breach.outcome() != null) {
            return new Span(text(breach.outcome().titleKey()) + " · " + breach.words() + " · " + breach.closedBy());
        }
        if (!officers.require().is(Role.WARD_POLICE, Role.VENUE_INSPECTOR)) {
            return new Span(text("enforcement.breach.waits"));
        }
        Button close = new Button(text("enforcement.breach.close"), event -> ask(breach));
        close.addThemeVariants(ButtonVariant.SMALL);
        close.setId("close-" + breach.id());
        return close;
    }

    private void ask(Breach breach) {
        Dialog dialog = new Dialog(what(breach));
        dialog.setWidth("min(460px, calc(100vw - 24px))");
        RadioButtonGroup<BreachOutcome> outcome = new RadioButtonGroup<>(text("enforcement.breach.outcome"));
        outcome.setItems(BreachOutcome.values());
        outcome.setItemLabelGenerator(one -> text(one.titleKey()));
        TextArea words = new TextArea(text("enforcement.breach.words"));
        words.setId("breach-words");
        words.setMaxLength(500);
        words.setWidthFull();
        VerticalLayout form = new VerticalLayout(outcome, words);
        form.setPadding(false);
        dialog.add(form);
        Button save = new Button(text("enforcement.breach.close"), event -> {
            if (outcome.getValue() != null && breaches.close(breach.id(), outcome.getValue(), words.getValue())) {
                dialog.close();
                show();
            } else {
                Notifications.error(text("enforcement.breach.refused"));
            }
        });
        save.setId("save-breach");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(text("kernel.cancel"), event -> dialog.close()), save);
        dialog.open();
    }
}
