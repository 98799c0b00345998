package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.papers.PaperTerms;
import vn.hanoi.ops.cases.papers.PaperWording;
import vn.hanoi.ops.cases.records.AttachmentTerms;
import vn.hanoi.ops.cases.records.CallOutcomeTerm;
import vn.hanoi.ops.cases.records.CallScript;
import vn.hanoi.ops.cases.records.CallTerms;
import vn.hanoi.ops.cases.records.SelfReportTerms;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Outcomes and words of calls, wordings of papers, terms of self-report links and of attachments by date; an administrator sets the next. */
@Route("case-terms")
@Menu(title = "cases.terms.viewTitle", order = 952)
@StyleSheet("styles/cases.css")
@RolesAllowed({Roles.ADMIN, Roles.COMMAND_CENTRE, Roles.HEALTH_OFFICER, Roles.AUDITOR})
class CaseTermsView extends VerticalLayout implements HasDynamicTitle {

    private final transient CallTerms calls;
    private final transient PaperTerms papers;
    private final transient SelfReportTerms links;
    private final transient AttachmentTerms files;
    private final transient Clock clock;
    private final boolean admin;
    private final Tab outcomes = new Tab(text("cases.terms.outcomes"));
    private final Tab scripts = new Tab(text("cases.terms.scripts"));
    private final Tab wordings = new Tab(text("cases.terms.wordings"));
    private final Tab reports = new Tab(text("cases.terms.links"));
    private final Tab attachments = new Tab(text("cases.terms.files"));
    private final Tabs tabs = new Tabs(outcomes, scripts, wordings, reports, attachments);
    private final Div content = new Div();

    CaseTermsView(
            CallTerms calls,
            PaperTerms papers,
            SelfReportTerms links,
            AttachmentTerms files,
            CurrentOfficer officers,
            Clock clock) {
        this.calls = calls;
        this.papers = papers;
        this.links = links;
        this.files = files;
        this.clock = clock;
        this.admin = officers.require().is(Role.ADMIN);
        addClassName("ops-page");
        setSizeFull();
        tabs.addSelectedChangeListener(event -> refresh());
        content.addClassName("case-terms");
        content.setSizeFull();
        add(new Paragraph(text(admin ? "cases.terms.help" : "cases.terms.helpReader")), tabs);
        addAndExpand(content);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("cases.terms.viewTitle");
    }

    private void refresh() {
        content.removeAll();
        Tab shown = tabs.getSelectedTab();
        if (shown.equals(outcomes)) {
            showOutcomes();
        } else if (shown.equals(scripts)) {
            showScripts();
        } else if (shown.equals(wordings)) {
            showWordings();
        } else if (shown.equals(reports)) {
            showLinks();
        } else {
            showFiles();
        }
    }

    private void showOutcomes() {
        if (admin) {
            Button add = new Button(
                    text("cases.terms.newOutcome"),
                    event -> new OutcomeTermDialog(calls, Optional.empty(), today(), this::refresh).open());
            add.setId("term-add");
            add.addThemeVariants(ButtonVariant.PRIMARY);
            content.add(add);
        }
        Grid<CallOutcomeTerm> grid =
                grid(term -> new OutcomeTermDialog(calls, Optional.of(term), today(), this::refresh).open());
        column(grid, "cases.terms.position", term -> String.valueOf(term.position()), 5, 0);
        column(grid, "cases.terms.title", CallOutcomeTerm::title, 16, 2);
        column(grid, "cases.terms.retry", OutcomeText::again, 8, 0);
        column(grid, "cases.settings.validFrom", term -> Formats.date(term.validFrom()), 8, 0);
        column(grid, "cases.terms.validTo", OutcomeText::last, 8, 0);
        column(grid, "cases.settings.source", CallOutcomeTerm::source, 14, 2);
        grid.setItems(calls.outcomes());
    }

    private void showScripts() {
        Grid<CallScript> grid = grid(script -> new ScriptTermDialog(calls, script, today(), this::refresh).open());
        column(grid, "cases.settings.validFrom", script -> Formats.date(script.validFrom()), 8, 0);
        column(grid, "cases.terms.words", CallScript::words, 20, 3);
        column(grid, "cases.settings.source", CallScript::source, 14, 1);
        grid.setItems(calls.scripts());
    }

    private void showWordings() {
        Grid<PaperWording> grid = grid(paper -> new WordingTermDialog(papers, paper, today(), this::refresh).open());
        column(grid, "cases.paper.kind", paper -> text(paper.paper().titleKey()), 12, 1);
        column(grid, "cases.settings.validFrom", paper -> Formats.date(paper.validFrom()), 8, 0);
        column(grid, "cases.terms.subject", PaperWording::subject, 16, 2);
        column(grid, "cases.settings.source", PaperWording::source, 14, 2);
        grid.setItems(papers.wordings());
    }

    private void showLinks() {
        Grid<SelfReportTerms.Terms> grid =
                grid(terms -> new LinkTermDialog(links, terms, today(), this::refresh).open());
        column(grid, "cases.settings.validFrom", terms -> Formats.date(terms.validFrom()), 8, 0);
        column(grid, "cases.terms.linkDays", terms -> Formats.number(terms.days()), 10, 0);
        column(grid, "cases.terms.posts", terms -> Formats.number(terms.postsPerHour()), 12, 0);
        column(grid, "cases.settings.source", SelfReportTerms.Terms::source, 14, 2);
        grid.setItems(links.all());
    }

    private void showFiles() {
        content.add(new Paragraph(text("cases.terms.filesHelp")));
        Grid<AttachmentTerms.Terms> grid =
                grid(terms -> new FileTermDialog(files, terms, today(), this::refresh).open());
        column(grid, "cases.settings.validFrom", terms -> Formats.date(terms.validFrom()), 8, 0);
        column(grid, "cases.terms.megabytes", terms -> Formats.number(terms.megabytes()), 10, 0);
        column(grid, "cases.terms.perRecord", terms -> Formats.number(terms.perRecord()), 10, 0);
        column(grid, "cases.terms.types", terms -> FileTermDialog.words(terms.mediaTypes()), 16, 2);
        column(grid, "cases.settings.source", AttachmentTerms.Terms::source, 14, 2);
        grid.setItems(files.all());
    }

    private <T> Grid<T> grid(Consumer<T> opened) {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAllRowsVisible(true);
        if (admin) {
            grid.addItemClickListener(event -> opened.accept(event.getItem()));
        }
        content.add(grid);
        return grid;
    }

    private static <T> void column(Grid<T> grid, String key, ValueProvider<T, String> value, int rem, int grow) {
        grid.addColumn(value).setHeader(text(key)).setWidth(rem + "rem").setFlexGrow(grow);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }
}
