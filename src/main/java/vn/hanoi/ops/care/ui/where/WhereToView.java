package vn.hanoi.ops.care.ui.where;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.Condition;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.PlaceProposals;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.ui.PhoneLink;
import vn.hanoi.ops.care.ui.RankingParts;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** Asks for severity, age, conditions and ward, and answers with places, reasons and telephone numbers. */
@Route("care-where")
@Menu(title = "care.where.title", order = 252)
@RolesAllowed({
    Roles.HEALTH_OFFICER,
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER,
    Roles.HOTLINE_SUPERVISOR,
    Roles.HOTLINE_OPERATOR,
    Roles.QUARANTINE_MANAGER
})
@StyleSheet("styles/care.css")
class WhereToView extends VerticalLayout implements HasDynamicTitle {

    private static final int SHOWN = 5;

    private final PlaceProposals proposals;
    private final Areas areas;
    private final RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(text("field.transfer.severity"));
    private final RadioButtonGroup<RiskGroup> risk = new RadioButtonGroup<>(text("field.transfer.risk"));
    private final IntegerField age = new IntegerField(text("care.where.age"));
    private final CheckboxGroup<Condition> conditions = new CheckboxGroup<>(text("care.where.conditions"));
    private final ComboBox<Area> area = new ComboBox<>(text("care.field.home"));
    private final Checkbox emergency = new Checkbox(text("care.card.emergency"));
    private final Div answer = new Div();

    WhereToView(PlaceProposals proposals, Areas areas) {
        this.proposals = proposals;
        this.areas = areas;
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(s -> text(s.titleKey()));
        severity.setId("where-severity");
        risk.setItems(RiskGroup.values());
        risk.setItemLabelGenerator(r -> text(r.titleKey()));
        conditions.setItems(Condition.values());
        conditions.setItemLabelGenerator(c -> text(c.titleKey()));
        age.setMin(0);
        age.setMax(120);
        area.setItems(query ->
                areas
                        .search(query.getFilter().orElse(""), areas.working(), query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()));
        area.setItemLabelGenerator(Area::label);
        area.setId("where-area");
        answer.addClassName("where-answer");
        answer.getElement().setAttribute("role", "status");
        Div form = new Div(severity, risk, age, conditions, area, emergency);
        form.addClassName("where-form");
        Div page = new Div(form, answer);
        page.addClassName("where");
        addClassName("ops-page");
        add(new Paragraph(text("care.where.help")), page);
        severity.addValueChangeListener(event -> show());
        risk.addValueChangeListener(event -> show());
        age.addValueChangeListener(event -> show());
        conditions.addValueChangeListener(event -> show());
        area.addValueChangeListener(event -> show());
        emergency.addValueChangeListener(event -> show());
        show();
    }

    @Override
    public String getPageTitle() {
        return text("care.where.title");
    }

    private void show() {
        answer.removeAll();
        if (severity.isEmpty()) {
            answer.add(new EmptyState(text("care.where.ask"), text("care.where.askNext")));
            return;
        }
        GeoPoint at = area.getValue() == null ? null : area.getValue().centre();
        Ranking ranking = proposals.rank(new Patient(
                severity.getValue(),
                risk.getValue(),
                age.getValue(),
                conditions.getValue(),
                Set.of(),
                at,
                emergency.getValue(),
                null,
                Set.of(),
                Set.of()));
        answer.add(RankingParts.head(ranking));
        ranking.best().stream().limit(SHOWN).forEach(ranked -> answer.add(RankingParts.line(ranked, contact(ranked))));
        answer.add(RankingParts.barred(ranking));
    }

    private Component contact(Ranked ranked) {
        String phone = ranked.site().deskPhone();
        return new Div(new PhoneLink(phone), new Div(areas.labelOf(ranked.site().area())));
    }
}
