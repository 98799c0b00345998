package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PeopleRule;
import vn.hanoi.ops.people.PeopleSettings;

/** The weights of matching and the time for undoing a merge, by date and with their sources. */
@Route("people/rules")
@Menu(title = "people.rules.title", order = 960)
@RolesAllowed({Roles.ADMIN, Roles.HEALTH_OFFICER})
class PeopleRulesView extends VerticalLayout implements HasDynamicTitle {

    private final transient PeopleSettings settings;
    private final Grid<PeopleRule> grid = new Grid<>();

    PeopleRulesView(PeopleSettings settings, CurrentOfficer officers) {
        this.settings = settings;
        addClassName("ops-page");
        setSizeFull();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(rule -> name(rule.code()))
                .setHeader(text("people.rules.name"))
                .setWidth("16rem")
                .setFlexGrow(1);
        grid.addColumn(rule -> Formats.number(rule.figure()))
                .setHeader(text("people.rules.figure"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(rule -> Formats.date(rule.validFrom()))
                .setHeader(text("people.rules.from"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(PeopleRule::source)
                .setHeader(text("people.rules.source"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addColumn(PeopleRule::decidedBy)
                .setHeader(text("people.rules.by"))
                .setWidth("8rem")
                .setFlexGrow(0);
        if (officers.require().is(Role.ADMIN)) {
            grid.addItemClickListener(e -> new PeopleRuleDialog(settings, e.getItem(), this::refresh).open());
        }
        add(new Paragraph(text("people.rules.help")));
        addAndExpand(grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("people.rules.title");
    }

    static String name(String rule) {
        return switch (rule) {
            case "merge.undoDays" -> text("people.rules.undoDays");
            case "match.sure" -> text("people.rules.atLeast", text("people.match.certainty.SURE"));
            case "match.likely" -> text("people.rules.atLeast", text("people.match.certainty.LIKELY"));
            case "match.possible" -> text("people.rules.atLeast", text("people.match.certainty.POSSIBLE"));
            default -> text("people.match.evidence." + rule.substring(rule.indexOf('.') + 1));
        };
    }

    private void refresh() {
        grid.setItems(settings.rules());
    }
}
