package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditTrail;
import vn.hanoi.ops.audit.Looks;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Looks in sums, one line for each officer, kind and purpose, and below them every entry. */
class LooksPanel extends VerticalLayout {

    private final AuditTrail trail;
    private final Paragraph summary = new Paragraph();
    private final Grid<Looks> sums = new Grid<>();
    private final EntryGrid entries;

    LooksPanel(AuditTrail trail) {
        this.trail = trail;
        this.entries = new EntryGrid(trail);
        addClassName("ops-page");
        setSizeFull();
        sums.addThemeVariants(GridVariant.NO_BORDER);
        sums.setAllRowsVisible(true);
        columns();
        add(summary, sums, new H2(text("audit.looks.entries")));
        addAndExpand(entries);
        entries.setMinHeight("16rem");
    }

    void show(AuditFilter filter) {
        List<Looks> looks = trail.looks(filter);
        long officers = looks.stream().map(Looks::officer).distinct().count();
        long times = looks.stream().mapToLong(Looks::times).sum();
        summary.setText(
                looks.isEmpty()
                        ? text("audit.looks.none")
                        : text("audit.looks.summary", Formats.number(times), Formats.number(officers)));
        sums.setItems(looks);
        sums.setVisible(!looks.isEmpty());
        entries.show(filter);
    }

    private void columns() {
        sums.addColumn(Looks::officer).setHeader(text("audit.column.officer")).setAutoWidth(true);
        sums.addColumn(look -> AuditTexts.roles(look.roles()))
                .setHeader(text("audit.column.roles"))
                .setFlexGrow(2);
        sums.addColumn(look -> text(look.kind().titleKey()))
                .setHeader(text("audit.column.kind"))
                .setAutoWidth(true);
        sums.addColumn(look -> AuditTexts.purpose(look.purpose()))
                .setHeader(text("audit.column.purpose"))
                .setAutoWidth(true);
        sums.addColumn(look -> Formats.number(look.times()))
                .setHeader(text("audit.column.times"))
                .setAutoWidth(true);
        sums.addColumn(look -> Formats.dateTime(look.first()))
                .setHeader(text("audit.column.first"))
                .setAutoWidth(true);
        sums.addColumn(look -> Formats.dateTime(look.last()))
                .setHeader(text("audit.column.last"))
                .setAutoWidth(true);
    }
}
