package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.ClockRule;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LawChanges;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.SourceMark;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The law of a day: acts with brackets and sources, who may sign, deadlines; versions under four eyes. */
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

    private final LawBook book;
    private final LawChanges changes;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final DatePicker day = new DatePicker(text("enforcement.law.day"));
    private final TextField words = new TextField(text("enforcement.law.find"));
    private final Span version = new Span();
    private final Grid<Act> acts = new Grid<>();
    private final Div rest = new Div();
    private final Div versions = new Div();

    SanctionLawView(LawBook book, LawChanges changes, CurrentOfficer officers, Clock clock) {
        this.book = book;
        this.changes = changes;
        this.officers = officers;
        this.clock = clock;
        day.setLocale(Translations.locale());
        day.setValue(today());
        day.addValueChangeListener(event -> show());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> show());
        HorizontalLayout tools = new HorizontalLayout(day, words);
        tools.setWrap(true);
        version.getElement().setAttribute("role", "status");
        columns();
        addClassName("ops-page");
        add(tools, version, acts, rest, versions);
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
        acts.setEmptyStateComponent(new EmptyState(text("enforcement.law.empty"), text("enforcement.law.emptyNext")));
        if (officers.require().is(Role.ADMIN)) {
            acts.addItemClickListener(
                    event -> new ActDialog(law(), event.getItem(), today(), changes, this::show).open());
        }
    }

    private Div mark(Act act) {
        boolean sure = act.mark() == SourceMark.SOURCED || act.mark() == SourceMark.KNOWN_HIGH;
        Div cell = new Div(new StateBadge(text(act.mark().titleKey()), sure ? Tone.PLAIN : Tone.WARN));
        if (!act.dispute().isBlank()) {
            StateBadge disputed = new StateBadge(text("enforcement.law.disputed"), Tone.WARN);
            disputed.setTitle(law().law().disputeOf(act));
            cell.add(disputed);
        }
        return cell;
    }

    private LawVersion law() {
        return book.on(day.getValue() == null ? today() : day.getValue());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private void show() {
        LocalDate on = day.getValue() == null ? today() : day.getValue();
        LawVersion current = book.on(on);
        version.setText(
                text("enforcement.law.version", current.name(), Formats.date(current.validFrom()), current.source()));
        acts.setItems(current.law().search(words.getValue(), on));
        rest.removeAll();
        current.law().disputes().forEach(d -> rest.add(new Paragraph(d.text())));
        rest.add(new H3(text("enforcement.law.ceilings")));
        current.law()
                .ceilings()
                .forEach(c -> rest.add(new Paragraph(text(c.title().titleKey()) + ": " + Money.text(c.person()) + " · "
                        + c.basis() + " · " + text(c.mark().titleKey()))));
        rest.add(new H3(text("enforcement.desk.clocks")));
        current.law().clocks().forEach(c -> rest.add(new Paragraph(clockWords(c))));
        showVersions();
    }

    private static String clockWords(ClockRule rule) {
        String situation =
                rule.situation().isBlank() ? "" : " (" + text("enforcement.situation." + rule.situation()) + ")";
        return text(
                        "enforcement.why.term",
                        text(rule.clock().titleKey()) + situation,
                        text(rule.unit().titleKey(), Formats.number(rule.amount())),
                        text(rule.start().titleKey()))
                + " · " + rule.source();
    }

    private void showVersions() {
        versions.removeAll();
        versions.add(new H3(text("enforcement.law.versions")));
        for (LawVersion v : book.versions()) {
            Div line = new Div(new Span(v.name() + " · " + Formats.date(v.validFrom()) + " · "
                    + text(v.state().titleKey()) + " · " + v.source()));
            boolean other = !v.proposedBy().equals(officers.require().username());
            if (v.state() == LawVersion.State.PROPOSED && officers.require().is(Role.ADMIN) && other) {
                line.add(
                        new Button(text("enforcement.law.approve"), e -> take(() -> changes.approve(v.number()))),
                        new Button(text("enforcement.law.reject"), e -> new WordsDialog(
                                        text("enforcement.law.reject"),
                                        text("enforcement.law.reason"),
                                        reason -> take(() -> changes.reject(v.number(), reason)))
                                .open()));
            }
            versions.add(line);
        }
    }

    private boolean take(Runnable step) {
        boolean taken = Attempt.take(step);
        show();
        return taken;
    }
}
