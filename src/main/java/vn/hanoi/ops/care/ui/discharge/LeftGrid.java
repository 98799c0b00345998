package vn.hanoi.ops.care.ui.discharge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.discharge.CarePaper;
import vn.hanoi.ops.care.discharge.StayRow;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;

/** Who left, with their papers as PDF. */
class LeftGrid extends PeopleGrid<StayRow> {

    private static final int MOST = 200;

    private final DischargeParts parts;
    private final ListPurpose purpose;

    LeftGrid(DischargeParts parts, ListPurpose purpose) {
        super(parts, "care.discharge.noLeft");
        this.parts = parts;
        this.purpose = purpose;
        addColumn(row -> Formats.date(row.enteredAt())).setHeader(text("care.discharge.since"));
        addColumn(row -> Formats.date(row.leftAt())).setHeader(text("care.discharge.leftOn"));
        addComponentColumn(row -> papers(row))
                .setHeader(text("care.paper.title"))
                .setFlexGrow(2);
    }

    void show(Optional<SiteId> site, Disclosure seen) {
        show(parts.stays().discharged(site, MOST), seen);
    }

    private Component papers(StayRow row) {
        Purpose named = purpose.disclosure().purpose();
        if (!parts.works() || named == Purpose.NONE) {
            return new Span(text("care.paper.namePurpose"));
        }
        HorizontalLayout links = new HorizontalLayout();
        for (CarePaper paper : CarePaper.values()) {
            Anchor link = new Anchor();
            link.setText(text(paper.titleKey()));
            link.getElement().setAttribute("download", true);
            link.setHref(event -> {
                event.setFileName(paper.name().toLowerCase(Locale.ROOT) + ".pdf");
                event.setContentType("application/pdf");
                parts.papers().write(paper, List.of(row.id()), named, event.getOutputStream());
            });
            links.add(link);
        }
        links.setWrap(true);
        return links;
    }

    @Override
    PersonId person(StayRow row) {
        return row.person();
    }

    @Override
    Set<AreaPath> shared(StayRow row) {
        return row.shared();
    }

    @Override
    SiteId site(StayRow row) {
        return row.site();
    }
}
