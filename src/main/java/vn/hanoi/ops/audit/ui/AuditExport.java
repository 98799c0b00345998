package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.AuditTrail;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;

/** Entries of the audit as a file with their chain's values; persons stand in it by id only. */
@Component
class AuditExport implements TableExport<AuditRow> {

    static final String KIND = "audit";

    private static final int PAGE = 200;

    private final AuditTrail trail;

    AuditExport(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR, Role.ADMIN);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<AuditRow>> columns() {
        return List.of(
                ExportColumn.of(text("audit.file.name"), AuditRow::name),
                ExportColumn.of(text("audit.file.at"), AuditRow::at),
                ExportColumn.of(text("audit.file.officer"), AuditRow::officer),
                ExportColumn.of(text("audit.file.roles"), AuditRow::roles),
                ExportColumn.of(text("audit.file.kind"), row -> text(row.kind().titleKey())),
                ExportColumn.of(text("audit.file.act"), AuditRow::act),
                ExportColumn.of(text("audit.file.record"), AuditRow::record),
                ExportColumn.of(text("audit.file.person"), AuditRow::person),
                ExportColumn.of(text("audit.file.area"), AuditRow::area),
                ExportColumn.of(text("audit.file.purpose"), AuditRow::purpose),
                ExportColumn.of(text("audit.file.fields"), AuditRow::fields),
                ExportColumn.of(text("audit.file.rows"), AuditRow::rows),
                ExportColumn.of(text("audit.file.changes"), AuditRow::changes),
                ExportColumn.of(text("audit.file.detail"), AuditRow::detail),
                ExportColumn.of(text("audit.file.hash"), AuditRow::hash));
    }

    @Override
    public long count(ExportQuery query) {
        return trail.count(filter(query));
    }

    @Override
    public void rows(ExportQuery query, Consumer<AuditRow> each) {
        AuditFilter filter = filter(query);
        List<AuditRow> page = trail.rows(filter, PAGE);
        while (!page.isEmpty()) {
            page.forEach(each);
            page = page.size() < PAGE ? List.of() : trail.rows(filter.after(page.getLast()), PAGE);
        }
    }

    private static AuditFilter filter(ExportQuery query) {
        return AuditAddress.read(QueryParameters.simple(query.values()));
    }
}
