package vn.hanoi.ops.hotline.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.rules.RuleKind;
import vn.hanoi.ops.hotline.rules.RuleLine;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The hotline's deadlines, calendars, routes, escalation and settings, each as dated versions with a source. */
@Route("hotline/settings")
@Menu(title = "hotline.rules.title", order = 952)
@RolesAllowed({Roles.HOTLINE_SUPERVISOR, Roles.ADMIN, Roles.AUDITOR})
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/hotline.css")
class HotlineRulesView extends Div implements HasDynamicTitle {

    private final transient RuleDesk desk;
    private final Tabs kinds = new Tabs();
    private final Grid<RuleLine> lines = new Grid<>();
    private final Button change = new Button(text("hotline.rules.propose"), event -> propose());
    private final Button add = new Button(text("hotline.rules.add"), event -> open(Map.of()));
    private final ChangesPanel changes;
    private RuleKind kind = RuleKind.TERMS;

    HotlineRulesView(RuleDesk desk) {
        this.desk = desk;
        changes = new ChangesPanel(desk, this::show);
        for (RuleKind each : RuleKind.values()) {
            Tab tab = new Tab(text(each.titleKey()));
            tab.setId("rules-" + each.name().toLowerCase(java.util.Locale.ROOT));
            kinds.add(tab);
        }
        kinds.addSelectedChangeListener(event -> {
            kind = RuleKind.values()[kinds.getSelectedIndex()];
            show();
        });
        columns();
        change.setId("rule-propose");
        change.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("rule-add");
        Div buttons = new Div(change, add);
        buttons.addClassName("several-bar");
        buttons.setVisible(desk.writes());
        Section table = new Section(kinds, lines, buttons);
        table.addClassName("ops-panel");
        addClassName("hotline-stack");
        setSizeFull();
        add(new Paragraph(text("hotline.rules.help")), table, changes);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.rules.title");
    }

    private void columns() {
        lines.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        lines.addClassName("ops-grid");
        lines.setAllRowsVisible(true);
        lines.addColumn(TwoLines.of(line -> desk.name(kind, line.values()), line -> desk.words(kind, line.values())))
                .setHeader(text("hotline.rules.rule"))
                .setFlexGrow(4);
        lines.addColumn(TwoLines.of(
                        line -> kind == RuleKind.CALENDAR ? "" : Formats.date(line.validFrom()), RuleLine::source))
                .setHeader(text("hotline.rules.from"))
                .setFlexGrow(2);
        lines.addColumn(line -> text(line.standing().titleKey()))
                .setHeader(text("hotline.rules.standing"))
                .setFlexGrow(1);
        lines.addSelectionListener(
                event -> change.setEnabled(event.getFirstSelectedItem().isPresent()));
    }

    private void show() {
        lines.setItems(desk.changes().lines(kind));
        change.setEnabled(false);
        add.setVisible(kind == RuleKind.ROUTE
                || kind == RuleKind.TERMS
                || kind == RuleKind.ESCALATION
                || kind == RuleKind.TEMPLATE);
    }

    private void propose() {
        lines.getSelectedItems().stream().findFirst().ifPresent(line -> open(line.values()));
    }

    private void open(Map<String, String> now) {
        new RuleChangeDialog(desk, kind, now, changes::refresh).open();
    }
}
