package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawDraft;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.SourceMark;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The law of a day: acts with brackets and sources, who may sign, deadlines; changed under four eyes, version by version. */
@Route("sanction-law")
@Menu(title = "enforcement.law.title", order = 430)
@RolesAllowed({
    Roles.WARD_POLICE,
    Roles.VENUE_INSPECTOR,
    Roles.OFFICE_CHAIR,
    Roles.DISTRICT_OFFICER,
    Roles.COMMAND_CENTRE,
    Roles.AUDITOR,
    Roles.ADMIN
})
@StyleSheet("styles/enforcement.css")
class SanctionLawView extends VerticalLayout implements HasDynamicTitle {

    private final LawDesk desk;
    private final DatePicker day = new DatePicker(text("enforcement.law.day"));
    private final TextField words = new TextField(text("enforcement.law.find"));
    private final Span version = new Span();
    private final Div drafting = new Div();
    private final Grid<Act> acts = new Grid<>();
    private final LawSheet rest = new LawSheet();
    private final LawVersions versions;
    private @Nullable LawEditing draft;

    SanctionLawView(LawDesk desk) {
        this.desk = desk;
        versions = new LawVersions(desk, this::show);
        day.setLocale(Translations.locale());
        day.setValue(desk.today());
        day.addValueChangeListener(event -> show());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> show());
        HorizontalLayout tools = new HorizontalLayout(day, words, desk.export(this::chosen));
        tools.setWrap(true);
        tools.setAlignItems(Alignment.BASELINE);
        version.getElement().setAttribute("role", "status");
        drafting.addClassName("law-draft");
        columns();
        addClassName("ops-page");
        add(tools, version, drafting, acts, rest, versions);
        if (desk.officer().is(Role.ADMIN)) {
            desk.drafts().own().ifPresent(this::edit);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.law.title");
    }

    private void columns() {
        acts.addColumn(TwoLines.<Act>of(Act::name, Act::basis))
                .setHeader(text("enforcement.desk.acts"))
                .setFlexGrow(4)
                .setWidth("16rem");
        acts.addColumn(TwoLines.<Act>of(
                        act -> Money.range(act.low(), act.high()),
                        act -> text(
                                "enforcement.law.organisation",
                                Money.range(act.low(Offender.ORGANISATION), act.high(Offender.ORGANISATION)))))
                .setHeader(text("enforcement.law.bracket"))
                .setFlexGrow(2)
                .setWidth("12rem");
        acts.addComponentColumn(this::mark)
                .setHeader(text("enforcement.law.source"))
                .setWidth("11rem");
        acts.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        acts.setAllRowsVisible(true);
        acts.setSelectionMode(Grid.SelectionMode.NONE);
        acts.setItemDetailsRenderer(ActMore.renderer());
        acts.setEmptyStateComponent(new EmptyState(text("enforcement.law.empty"), text("enforcement.law.emptyNext")));
        acts.addItemClickListener(event -> Optional.ofNullable(draft)
                .ifPresent(d -> ActFields.of(d, event.getItem()).open()));
    }

    private Div mark(Act act) {
        boolean sure = act.mark() == SourceMark.SOURCED || act.mark() == SourceMark.KNOWN_HIGH;
        Div cell = new Div(new StateBadge(text(act.mark().titleKey()), sure ? Tone.PLAIN : Tone.WARN));
        if (!act.dispute().isBlank()) {
            StateBadge disputed = new StateBadge(text("enforcement.law.disputed"), Tone.WARN);
            disputed.setTitle(law().disputeOf(act));
            cell.add(disputed);
        }
        cell.addClassName("law-marks");
        return cell;
    }

    private LocalDate chosen() {
        return day.getValue() == null ? desk.today() : day.getValue();
    }

    private Law law() {
        return draft == null ? desk.book().on(chosen()).law() : draft.law();
    }

    private void show() {
        LawVersion current = desk.book().on(chosen());
        version.setText(
                text("enforcement.law.version", current.name(), Formats.date(current.validFrom()), current.source()));
        Law law = law();
        acts.setItems(draft == null ? law.search(words.getValue(), chosen()) : law.search(words.getValue()));
        rest.show(law, Optional.ofNullable(draft));
        showDraft();
        versions.show();
    }

    private void showDraft() {
        drafting.removeAll();
        if (!desk.officer().is(Role.ADMIN)) {
            return;
        }
        LawEditing open = draft;
        if (open == null) {
            Button change = new Button(text("enforcement.law.edit"), e -> begin());
            change.setId("edit-law");
            drafting.add(change);
            return;
        }
        int changed = open.difference().size();
        Button propose =
                new Button(text("enforcement.law.propose"), e -> new ProposeLawDialog(desk, open, this::end).open());
        propose.setId("propose-law");
        propose.setEnabled(changed > 0);
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        Button add = new Button(text("enforcement.law.newAct"), e -> ActFields.of(open, ActFields.blank())
                .open());
        add.setId("add-act");
        Button drop = new Button(text("enforcement.law.drop"), e -> drop());
        drop.setId("drop-law");
        drafting.add(new Span(text("enforcement.law.drafting", open.base().name(), changed)), propose, add, drop);
    }

    private void begin() {
        edit(desk.drafts().begin(desk.book().on(chosen())));
        show();
    }

    /** Goes on with the draft at hand; its day is the one from which its version held. */
    private void edit(LawDraft kept) {
        LawVersion base =
                desk.book().version(kept.base()).orElseGet(() -> desk.book().on(chosen()));
        draft = new LawEditing(base, kept, desk.drafts(), this::show);
        day.setReadOnly(true);
    }

    private void drop() {
        Optional.ofNullable(draft).ifPresent(LawEditing::drop);
        end();
    }

    private void end() {
        draft = null;
        day.setReadOnly(false);
        show();
    }
}
