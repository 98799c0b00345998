package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.inspections.Checklist;
import vn.hanoi.ops.enforcement.inspections.Checklists;
import vn.hanoi.ops.enforcement.inspections.InspectionRules;
import vn.hanoi.ops.enforcement.inspections.RiskFactor;
import vn.hanoi.ops.enforcement.inspections.RiskWeights;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueKind;

/** What inspectors look at in each kind of venue, and how the risk list is weighed, version by version. */
@Route("inspection-rules")
@Menu(title = "enforcement.rules.title", order = 435)
@RolesAllowed(Roles.ADMIN)
@StyleSheet("styles/enforcement.css")
class InspectionRulesView extends VerticalLayout implements HasDynamicTitle {

    private final InspectionRules rules;
    private final Checklists checklists;
    private final VenueCatalogue kinds;
    private final Clock clock;
    private final Div content = new Div();

    InspectionRulesView(InspectionRules rules, Checklists checklists, VenueCatalogue kinds, Clock clock) {
        this.rules = rules;
        this.checklists = checklists;
        this.kinds = kinds;
        this.clock = clock;
        content.addClassName("law-sheet");
        addClassName("ops-page");
        add(content);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.rules.title");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private void show() {
        content.removeAll();
        content.add(new H3(text("enforcement.rules.checklists")));
        Button add = new Button(text("enforcement.rules.another"), event -> edit(checklists.of("*", today()), true));
        add.setId("add-checklist");
        content.add(add);
        List<Checklist> all = checklists.all();
        all.forEach(list -> content.add(checklist(list, isNewest(all, list))));
        content.add(new H3(text("enforcement.rules.weights")));
        Map<LocalDate, RiskWeights> dated = rules.weights();
        Button weigh = new Button(text("enforcement.rules.weigh"), event -> new WeightsDialog(
                        dated.values().iterator().next(),
                        today().plusDays(1),
                        (from, wanted) -> take(() -> rules.changeWeights(from, wanted)))
                .open());
        weigh.setId("change-weights");
        content.add(weigh);
        dated.forEach((from, weights) -> content.add(weights(from, weights)));
    }

    private static boolean isNewest(List<Checklist> all, Checklist list) {
        return all.stream().noneMatch(other -> other.kind().equals(list.kind()) && other.version() > list.version());
    }

    private Details checklist(Checklist list, boolean newest) {
        OrderedList items = new OrderedList();
        list.items()
                .forEach(item -> items.add(new ListItem(item.question()
                        + (item.must() ? " *" : "")
                        + (item.act().isBlank() ? "" : " · " + item.act()))));
        Div inside = new Div(items, new Paragraph(list.source()));
        if (newest) {
            Button change = new Button(text("enforcement.rules.change"), event -> edit(list, false));
            change.setId("change-checklist-" + list.kind());
            inside.add(change);
        }
        return new Details(
                text("enforcement.rules.version", name(list.kind()), list.version(), Formats.date(list.validFrom())),
                inside);
    }

    private void edit(Checklist list, boolean other) {
        new ChecklistDialog(
                        list,
                        other ? kinds.kinds() : List.of(),
                        today().plusDays(1),
                        (kind, from, items, source) -> take(() -> rules.changeChecklist(kind, from, items, source)))
                .open();
    }

    private Details weights(LocalDate from, RiskWeights weights) {
        OrderedList lines = new OrderedList();
        for (RiskFactor factor : RiskFactor.values()) {
            RiskWeights.Weight weight = weights.weights().get(factor);
            if (weight != null) {
                lines.add(new ListItem(text(
                        "enforcement.rules.weight",
                        text(factor.titleKey()),
                        Formats.decimal(weight.points(), 1),
                        Formats.number(weight.most()))));
            }
        }
        return new Details(
                text("enforcement.rules.weightsFrom", Formats.date(from), weights.source()),
                new Div(
                        lines,
                        new Paragraph(text(
                                "enforcement.rules.figures",
                                Formats.number(weights.reinspectDays()),
                                Formats.number(weights.petitionMetres())))));
    }

    private String name(String kind) {
        if (kind.equals("*")) {
            return text("enforcement.rules.others");
        }
        VenueKind found = kinds.kind(kind, today());
        return Translations.locale().equals(Translations.ENGLISH) ? found.nameEnglish() : found.name();
    }

    private boolean take(Runnable step) {
        boolean taken = Attempt.take(step);
        if (taken) {
            show();
        }
        return taken;
    }
}
