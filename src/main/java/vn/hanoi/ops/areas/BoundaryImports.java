package vn.hanoi.ops.areas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.shapes.BoundaryFile;
import vn.hanoi.ops.areas.shapes.GeoJson;
import vn.hanoi.ops.areas.shapes.KnownUnit;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** Lets an administrator bring boundaries in from GeoJSON files and take the last file back. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class BoundaryImports {

    private static final int SHOWN = 50;
    private static final int NAME_LIMIT = 200;

    private final AreaAtlas atlas;
    private final BoundaryStore store;
    private final TransactionTemplate transaction;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    BoundaryImports(
            AreaAtlas atlas,
            BoundaryStore store,
            TransactionTemplate transaction,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.atlas = atlas;
        this.store = store;
        this.transaction = transaction;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** Reads and checks a file without changing anything. */
    public BoundaryReport check(AreaScheme scheme, byte[] geoJson) {
        return report(scheme, read(scheme, geoJson), false);
    }

    /** A file's sound boundaries as the ground of a map, before anything is in force. */
    public JsonNode preview(AreaScheme scheme, byte[] geoJson) {
        ObjectNode ground = GeoJson.collection();
        read(scheme, geoJson).shapes().forEach((code, shape) -> {
            ObjectNode feature = GeoJson.feature(shape);
            Area unit = atlas.snapshot().find(new AreaKey(scheme, code)).orElseThrow();
            feature.putObject("properties")
                    .put("kind", "area")
                    .put("id", unit.path().value())
                    .put("name", unit.name());
            ground.withArray("features").add(feature);
        });
        return ground;
    }

    /** Puts a file's boundaries in force, all of them or, when anything in it is wrong, none. */
    public BoundaryReport apply(AreaScheme scheme, String fileName, byte[] geoJson) {
        BoundaryFile file = read(scheme, geoJson);
        return file.faults().isEmpty() ? apply(scheme, fileName, file) : report(scheme, file, false);
    }

    /** Puts the sound boundaries of a file in force and leaves the faulty ones out; none are applied when none is sound. */
    public BoundaryReport applySound(AreaScheme scheme, String fileName, byte[] geoJson) {
        BoundaryFile file = read(scheme, geoJson);
        return file.shapes().isEmpty() ? report(scheme, file, false) : apply(scheme, fileName, file);
    }

    private BoundaryReport apply(AreaScheme scheme, String fileName, BoundaryFile file) {
        BoundaryImport entry = new BoundaryImport(
                Ids.next(),
                scheme,
                fileName.substring(0, Math.min(fileName.length(), NAME_LIMIT)),
                clock.realTime(),
                officers.find().map(Officer::username).orElse("console"),
                file.shapes().size(),
                null);
        transaction.executeWithoutResult(status -> {
            store.add(entry, file.shapes());
            record("BOUNDARIES_IMPORTED", entry);
        });
        atlas.refresh();
        return report(scheme, file, true);
    }

    /** Takes the scheme's last import back, so that what was in force before it is in force again. */
    public Optional<BoundaryImport> undoLast(AreaScheme scheme) {
        Optional<BoundaryImport> undone = transaction.execute(status -> {
            Optional<BoundaryImport> last = store.last(scheme);
            last.ifPresent(entry -> {
                store.undo(entry.id(), clock.realTime());
                record("BOUNDARIES_UNDONE", entry);
            });
            return last;
        });
        atlas.refresh();
        return undone;
    }

    /** The latest 50 imports, undone ones included, newest first. */
    public List<BoundaryImport> latest() {
        return store.latest(SHOWN);
    }

    private BoundaryFile read(AreaScheme scheme, byte[] geoJson) {
        Map<String, KnownUnit> known = atlas.snapshot().division(scheme).units().stream()
                .collect(Collectors.toMap(
                        unit -> unit.key().code(),
                        unit -> new KnownUnit(
                                unit.name(), unit.centre().lat(), unit.centre().lon())));
        return BoundaryFile.read(geoJson, known);
    }

    private void record(String act, BoundaryImport entry) {
        String detail = entry.scheme().code() + ", " + entry.units() + " units, " + entry.fileName();
        events.publishEvent(new ActRecorded(act, "boundaries:" + entry.id(), null, detail));
    }

    private static BoundaryReport report(AreaScheme scheme, BoundaryFile file, boolean applied) {
        return new BoundaryReport(scheme, file.features(), file.shapes().size(), file.faults(), applied);
    }
}
