package vn.hanoi.ops.cases.ui.papers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.papers.CasePaper;
import vn.hanoi.ops.cases.papers.CasePapers;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Prints the papers of one case, or of all that fit in the officer's areas, into one PDF. */
@Route("case-papers")
@Menu(title = "cases.paper.title", order = 240)
@RolesAllowed(Roles.HEALTH_OFFICER)
class CasePapersView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePapers papers;
    private final ListPurpose purpose;
    private final RadioButtonGroup<CasePaper> kind = new RadioButtonGroup<>(text("cases.paper.kind"));
    private final Paragraph found = new Paragraph();
    private final Anchor file = new Anchor();
    private Optional<CaseId> one = Optional.empty();

    CasePapersView(CasePapers papers, ListPurpose purpose) {
        this.papers = papers;
        this.purpose = purpose;
        addClassName("ops-page");
        kind.setItems(CasePaper.values());
        kind.setItemLabelGenerator(paper -> text(paper.titleKey()));
        kind.setValue(CasePaper.DECISION);
        kind.addValueChangeListener(event -> show());
        found.getElement().setAttribute("role", "status");
        file.setId("print-papers");
        file.getElement().setAttribute("download", true);
        add(new Paragraph(text("cases.paper.help")), purpose.choice(this::show), kind, found, file);
    }

    @Override
    public String getPageTitle() {
        return text("cases.paper.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        one = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("case")
                .flatMap(CaseId::parse);
        show();
    }

    private void show() {
        CasePaper paper = kind.getValue();
        List<CaseId> ids = one.map(id -> papers.fits(paper, id) ? List.of(id) : List.<CaseId>of())
                .orElseGet(() -> papers.fitting(paper, CaseFilter.of(Tray.ALL)));
        Purpose named = purpose.disclosure().purpose();
        found.setText(text(
                named == Purpose.NONE ? "cases.paper.namePurpose" : "cases.paper.found", Formats.number(ids.size())));
        file.setText(text("cases.paper.print", Formats.number(ids.size())));
        file.setVisible(named != Purpose.NONE && !ids.isEmpty());
        file.setHref(handler(paper, ids, named));
    }

    private DownloadHandler handler(CasePaper paper, List<CaseId> ids, Purpose named) {
        return event -> {
            event.setFileName(paper.name().toLowerCase(java.util.Locale.ROOT) + ".pdf");
            event.setContentType("application/pdf");
            papers.write(paper, ids, named, event.getOutputStream());
        };
    }
}
