package vn.hanoi.ops.crowding.ui.live.table;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.feed.LiveFeed;
import vn.hanoi.ops.crowding.ui.live.list.CrowdFilter;
import vn.hanoi.ops.crowding.ui.live.list.StreetOrder;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;

/** The streets with their levels of now as a file; counts only, nothing personal. */
@Component
class CrowdingExport implements TableExport<StreetNow> {

    static final String KIND = "crowding";

    private final LiveFeed feed;

    CrowdingExport(LiveFeed feed) {
        this.feed = feed;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.COMMAND_CENTRE,
                Role.DISTRICT_OFFICER,
                Role.ADMIN,
                Role.WARD_POLICE,
                Role.HEALTH_OFFICER,
                Role.OFFICE_CHAIR);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<StreetNow>> columns() {
        List<String> header = StreetColumns.fileHeader();
        return IntStream.range(0, header.size())
                .mapToObj(i -> ExportColumn.<StreetNow>of(
                        header.get(i), street -> StreetColumns.fileRow(street).get(i)))
                .toList();
    }

    @Override
    public long count(ExportQuery query) {
        return shown(query).count();
    }

    @Override
    public void rows(ExportQuery query, Consumer<StreetNow> each) {
        shown(query).sorted(StreetOrder.BY_LEVEL_AND_PEOPLE).forEach(each);
    }

    private Stream<StreetNow> shown(ExportQuery query) {
        CrowdFilter filter = CrowdFilter.from(QueryParameters.simple(query.values()));
        return feed.snapshot(feed.officer()).stream().filter(filter::lets);
    }
}
