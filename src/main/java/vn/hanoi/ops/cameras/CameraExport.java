package vn.hanoi.ops.cameras;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.kernel.AreaPath;

/** The cameras as a file that the import reads back; no camera shows a person, so nothing in it is personal. */
@Component
class CameraExport implements TableExport<CameraDetails> {

    private final CameraList cameras;

    CameraExport(CameraList cameras) {
        this.cameras = cameras;
    }

    @Override
    public String kind() {
        return "cameras";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.ADMIN);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<CameraDetails>> columns() {
        return IntStream.range(0, CameraFile.HEADER.size())
                .mapToObj(i ->
                        ExportColumn.<CameraDetails>of(CameraFile.HEADER.get(i), details -> CameraFile.cells(details)
                                .get(i)))
                .toList();
    }

    @Override
    public long count(ExportQuery query) {
        return cameras.count(filter(query));
    }

    @Override
    public void rows(ExportQuery query, Consumer<CameraDetails> each) {
        cameras.all(filter(query)).forEach(each);
    }

    private static CameraFilter filter(ExportQuery query) {
        Optional<CameraHealth> state = query.find("state").flatMap(name -> Arrays.stream(CameraHealth.values())
                .filter(health -> health.name().equals(name))
                .findFirst());
        return new CameraFilter(
                query.get("q"),
                state,
                query.find("area").flatMap(AreaPath::parse),
                query.get("product"),
                query.find("retired").isPresent());
    }
}
