package vn.hanoi.ops.crowding.streets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.StreetsChanged;
import vn.hanoi.ops.crowding.streets.StreetFault.Fault;
import vn.hanoi.ops.crowding.streets.StreetImportReport.FeatureFault;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Takes streets from a GeoJSON file: shows first what would happen, takes the faultless ones, can be undone. */
@Service
@PreAuthorize(Streets.KEEPERS)
public class StreetImports {

    /** The most features of one file. */
    public static final int FEATURE_LIMIT = 5_000;

    private final StreetGeoJson reader;
    private final StreetCheck check;
    private final WatchedStreets streets;
    private final ImportLog log;
    private final CameraRegistry cameras;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StreetImports(
            StreetGeoJson reader,
            StreetCheck check,
            WatchedStreets streets,
            ImportLog log,
            CameraRegistry cameras,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.check = check;
        this.streets = streets;
        this.log = log;
        this.cameras = cameras;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** Says what the file would do. @throws UnreadableStreets when it holds no streets */
    @Transactional(readOnly = true)
    public StreetImportReport dryRun(byte[] file) {
        Plan plan = plan(file);
        return new StreetImportReport(Optional.empty(), plan.added(), plan.changed(), plan.faults);
    }

    /** Takes all features without a fault. @throws UnreadableStreets when the file holds no streets */
    @Transactional
    public StreetImportReport apply(byte[] file) {
        Plan plan = plan(file);
        if (plan.steps.isEmpty()) {
            return new StreetImportReport(Optional.empty(), 0, 0, plan.faults);
        }
        UUID id = Ids.next();
        log.open(id, officers.require().username(), plan.added(), plan.changed());
        for (Step step : plan.steps) {
            StreetDetails before = step.existing == null ? null : step.existing.details();
            log.note(id, save(step), before == null ? null : before.data());
        }
        told("STREETS_IMPORTED", id, plan.steps.size());
        return new StreetImportReport(Optional.of(id), plan.added(), plan.changed(), plan.faults);
    }

    /**
     * Takes an import back: streets that it added go, those that it changed get their old data. Streets that somebody
     * changed since stay as they are.
     *
     * @return how many streets were taken back; 0 when the import is unknown or was undone before
     */
    @Transactional
    public int undo(UUID id) {
        if (!log.close(id)) {
            return 0;
        }
        int undone = 0;
        for (ImportLog.Entry entry : log.entries(id)) {
            Optional<WatchedStreet> street =
                    streets.findById(entry.street()).filter(s -> s.version() == entry.versionAfter());
            if (street.isPresent()) {
                takeBack(street.get(), entry.before());
                undone++;
            }
        }
        told("STREET_IMPORT_UNDONE", id, undone);
        return undone;
    }

    private void takeBack(WatchedStreet street, @Nullable StreetData before) {
        if (before == null) {
            streets.delete(street);
        } else {
            street.change(before, check.area(before.line()).orElse(street.area()), clock.instant());
            streets.save(street);
        }
    }

    private StreetDetails save(Step step) {
        WatchedStreet street = step.existing;
        if (street == null) {
            street = WatchedStreet.add(step.data, step.area, clock.instant());
        } else {
            street.change(step.data, step.area, clock.instant());
        }
        return streets.saveAndFlush(street).details();
    }

    private Plan plan(byte[] file) {
        Plan plan = new Plan();
        Set<String> codes = new HashSet<>();
        for (StreetFeature feature : reader.read(file, FEATURE_LIMIT)) {
            List<StreetFault> faults = new ArrayList<>(feature.faults());
            WatchedStreet existing = streets.findByCode(feature.code()).orElse(null);
            StreetData data = data(feature, existing, faults);
            if (faults.isEmpty()) {
                faults.addAll(check.faults(data));
            }
            if (!codes.add(feature.code())) {
                faults.add(new StreetFault("code", Fault.CODE_TWICE));
            }
            Optional<AreaPath> area = faults.isEmpty() ? check.area(data.line()) : Optional.empty();
            if (area.isPresent() && !officers.require().scope().covers(area.get())) {
                faults.add(new StreetFault("line", Fault.OUTSIDE_SCOPE));
            }
            if (faults.isEmpty()) {
                plan.steps.add(new Step(data, area.orElseThrow(), existing));
            }
            faults.forEach(f -> plan.faults.add(new FeatureFault(feature.index(), feature.label(), f)));
        }
        return plan;
    }

    private StreetData data(StreetFeature feature, @Nullable WatchedStreet existing, List<StreetFault> faults) {
        List<CameraId> watching =
                existing == null ? List.of() : existing.details().data().cameras();
        if (feature.cameras().isPresent()) {
            List<String> wanted = feature.cameras().get();
            watching = wanted.stream()
                    .flatMap(code -> cameras.findByCode(code).stream())
                    .map(Camera::id)
                    .toList();
            if (watching.size() < wanted.size()) {
                faults.add(new StreetFault("cameras", Fault.CAMERA_UNKNOWN));
            }
        }
        return new StreetData(feature.code(), feature.name(), feature.line(), watching);
    }

    private void told(String act, UUID id, int count) {
        events.publishEvent(new ActRecorded(act, "street-import:" + id, null, count + " streets"));
        events.publishEvent(new StreetsChanged());
    }

    private record Step(
            StreetData data, AreaPath area, @Nullable WatchedStreet existing) {}

    private static final class Plan {
        final List<Step> steps = new ArrayList<>();
        final List<FeatureFault> faults = new ArrayList<>();

        int added() {
            return (int) steps.stream().filter(s -> s.existing == null).count();
        }

        int changed() {
            return steps.size() - added();
        }
    }
}
