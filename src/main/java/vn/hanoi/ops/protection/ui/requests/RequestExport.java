package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.requests.RequestFilter;
import vn.hanoi.ops.protection.requests.RequestList;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.ui.parts.Dues;

/** The register of requests as a file, without the people who ask. */
@Component
class RequestExport implements TableExport<RequestRow> {

    static final String KIND = "subject-requests";

    private final RequestList list;

    RequestExport(RequestList list) {
        this.list = list;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.AUDITOR, Role.ADMIN, Role.HEALTH_OFFICER);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<RequestRow>> columns() {
        return List.of(
                ExportColumn.of(text("protection.request.number"), RequestRow::number),
                ExportColumn.of(
                        text("protection.request.kind"), row -> text(row.kind().key())),
                ExportColumn.of(
                        text("protection.request.way"), row -> text(row.way().key())),
                ExportColumn.of(text("protection.request.received"), row -> Formats.dateTime(row.receivedAt())),
                ExportColumn.of(text("protection.request.answerDue"), row -> Dues.end(row.answerDue())),
                ExportColumn.of(text("protection.request.doneDue"), row -> Dues.end(row.doneDue())),
                ExportColumn.of(
                        text("protection.request.extended"),
                        row -> row.extended() ? text("protection.yes") : text("protection.no")),
                ExportColumn.of(
                        text("protection.request.state"),
                        row -> text(row.state().key())),
                ExportColumn.of(
                        text("protection.request.outcome"),
                        row -> row.outcome() == null ? "" : text(row.outcome().key())),
                ExportColumn.of(text("protection.request.closed"), RequestExport::closed));
    }

    @Override
    public long count(ExportQuery query) {
        return list.count(filter(query), Integer.MAX_VALUE);
    }

    @Override
    public void rows(ExportQuery query, Consumer<RequestRow> each) {
        list.forEach(filter(query), each);
    }

    private static String closed(RequestRow row) {
        return row.closedAt() == null ? "" : Formats.dateTime(row.closedAt());
    }

    private static RequestFilter filter(ExportQuery query) {
        return RequestAddress.read(QueryParameters.simple(query.values())).filter();
    }
}
