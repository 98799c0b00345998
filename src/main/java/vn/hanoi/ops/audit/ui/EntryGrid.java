package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.AuditTrail;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Entries of the trail, newest first; one opens with its whole content. */
class EntryGrid extends LazyGrid<AuditRow> {

    private final AuditTrail trail;

    EntryGrid(AuditTrail trail) {
        this.trail = trail;
        column("at").setAutoWidth(true);
        addColumn(AuditRow::officer)
                .setHeader(text("audit.column.officer"))
                .setTooltipGenerator(AuditRow::officer)
                .setWidth("11rem")
                .setFlexGrow(0);
        addColumn(row -> text(row.kind().titleKey()))
                .setHeader(text("audit.column.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(AuditTexts::act).setHeader(text("audit.column.act")).setFlexGrow(2);
        addColumn(AuditRow::record)
                .setHeader(text("audit.column.record"))
                .setTooltipGenerator(AuditRow::record)
                .setFlexGrow(2);
        addColumn(row -> AuditTexts.purpose(row.purpose()))
                .setHeader(text("audit.column.purpose"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(text("audit.list.empty"), text("audit.list.emptyNext")));
        addItemClickListener(e -> new EntryDialog(e.getItem()).open());
    }

    void show(AuditFilter filter) {
        show((last, limit) -> trail.rows(last.map(filter::after).orElse(filter), limit));
    }

    private Column<AuditRow> column(String name) {
        return addColumn(row -> Formats.exact(row.at()))
                .setHeader(text("audit.column." + name))
                .setFlexGrow(0);
    }
}
