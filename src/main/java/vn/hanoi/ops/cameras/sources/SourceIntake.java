package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraSettings;
import vn.hanoi.ops.cameras.IntakeReceipt;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.Source;
import vn.hanoi.ops.cameras.dialect.Dialect;
import vn.hanoi.ops.cameras.dialect.Dialects;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.dialect.Said;
import vn.hanoi.ops.cameras.sources.SourceReceipt.Fault;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Reads a source's messages and hands their counts to the intake; what cannot be used is kept with its reason. */
@Component
public class SourceIntake {

    /** What stands beside a count whose device names no time. */
    static final String ARRIVAL_TIME = "{\"arrivalTime\":true}";

    private static final String LATE_OBJECT = "LATE_OBJECT";
    private static final Logger log = LoggerFactory.getLogger(SourceIntake.class);

    private record Arrival(Instant at, boolean replayed, boolean retained) {}

    private static final class Collected {
        final KnownSource source;
        final Arrival arrival;
        final List<Observation> observations = new ArrayList<>();
        final List<Fault> faults = new ArrayList<>();
        final List<FrameAssembly.Whole> whole = new ArrayList<>();
        int passed;

        Collected(KnownSource source, Arrival arrival) {
            this.source = source;
            this.arrival = arrival;
        }
    }

    private final Dialects dialects;
    private final SourceNews news;
    private final SourceSnapshot sources;
    private final StreamPlaces places;
    private final SourceSigns signs;
    private final HeldStreams held;
    private final RecorderZones zones;
    private final ObservationIntake intake;
    private final UnreadTable unread;
    private final SourcePulse pulse;
    private final CameraSettings settings;
    private final ConsoleClock clock;
    private final JsonMapper json;
    private final FrameAssembly frames = new FrameAssembly();

    SourceIntake(
            Dialects dialects,
            SourceNews news,
            SourceSnapshot sources,
            StreamPlaces places,
            SourceSigns signs,
            HeldStreams held,
            RecorderZones zones,
            ObservationIntake intake,
            UnreadTable unread,
            SourcePulse pulse,
            CameraSettings settings,
            ConsoleClock clock,
            JsonMapper json) {
        this.dialects = dialects;
        this.news = news;
        this.sources = sources;
        this.places = places;
        this.signs = signs;
        this.held = held;
        this.zones = zones;
        this.intake = intake;
        this.unread = unread;
        this.pulse = pulse;
        this.settings = settings;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes a message in.
     *
     * @throws NoSuchSource when the source is not in use
     * @throws org.springframework.dao.DataAccessException when the database does not take it; the call may be repeated
     */
    public SourceReceipt take(SourceId id, Message message) {
        KnownSource source =
                sources.find(id).filter(s -> !s.details().retired()).orElseThrow(() -> new NoSuchSource(id));
        Arrival arrival = new Arrival(clock.instant(), false, message.retained());
        news.tell(source, message, arrival.at());
        SourceReceipt receipt = settle(source, read(source, message), arrival);
        boolean readable =
                receipt.unread().stream().allMatch(fault -> fault.code().equals(LATE_OBJECT));
        if (!readable && held.answersFor(source)) {
            unread.keep(id, message, receipt.unread(), arrival.at());
        }
        pulse.beat(id, receipt, arrival.at());
        return receipt;
    }

    /** Reads a message once more that came at a moment; what it counts is kept and no reason to act. */
    SourceReceipt again(KnownSource source, Message message, Instant cameAt) {
        return settle(source, read(source, message), new Arrival(cameAt, true, false));
    }

    /** What a message of the source says; a reader that fails says so. */
    List<Said> read(KnownSource source, Message message) {
        Optional<Dialect> dialect = dialects.find(source.data().product());
        if (dialect.isEmpty()) {
            return List.of(new Said.Unclear("UNKNOWN_PRODUCT", "The console does not read this product."));
        }
        try {
            return dialect.get().read(SourceNews.local(source, message), source.habits());
        } catch (RuntimeException e) {
            log.warn("A message of {} bytes could not be read: {}", message.body().length, e.getClass());
            return List.of(new Said.Unclear("UNREADABLE", "The message cannot be read."));
        }
    }

    /** Stores pictures whose last object came a while ago; those that cannot be stored wait for the next turn. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void settleFrames() {
        List<FrameAssembly.Whole> settled = frames.settled(System.nanoTime());
        for (int i = 0; i < settled.size(); i++) {
            FrameAssembly.Whole whole = settled.get(i);
            try {
                sources.find(whole.source()).ifPresent(source -> settleFrame(source, whole));
            } catch (RuntimeException e) {
                log.warn("{} pictures of objects wait for the database: {}", settled.size() - i, e.toString());
                frames.putBack(settled.subList(i, settled.size()));
                return;
            }
        }
    }

    private void settleFrame(KnownSource source, FrameAssembly.Whole whole) {
        SourceReceipt receipt = settle(
                source,
                List.of(whole.list()),
                new Arrival(clock.instant(), whole.list().again(), false));
        receipt.unread().forEach(fault -> pulse.refuse(source.details().id(), fault.code() + ": " + fault.message()));
    }

    private SourceReceipt settle(KnownSource source, List<Said> said, Arrival arrival) {
        Collected collected = new Collected(source, arrival);
        try {
            said.forEach(one -> collect(one, collected));
            return store(collected);
        } catch (RuntimeException e) {
            frames.putBack(collected.whole);
            throw e;
        }
    }

    private void collect(Said said, Collected to) {
        switch (said) {
            case Said.Counted counted -> observe(counted, to);
            case Said.Sighted sighted -> sight(sighted, to);
            case Said.Standing standing -> stand(standing, to);
            case Said.Noticed noticed ->
                signs.hear(to.source, noticed, !to.arrival.replayed())
                        .ifPresentOrElse(to.faults::add, () -> to.passed++);
            case Said.Described recorder -> {
                to.passed++;
                zones.learn(to.source.details().id(), recorder);
            }
            case Said.Passed ignored -> to.passed++;
            case Said.Unclear unclear -> to.faults.add(new Fault(unclear.code(), unclear.message()));
        }
    }

    private SourceReceipt store(Collected collected) {
        List<Fault> faults = collected.faults;
        boolean anotherStores = !collected.arrival.replayed() && !held.answersFor(collected.source);
        if (collected.observations.isEmpty() || anotherStores) {
            int passed = collected.passed + collected.observations.size();
            return new SourceReceipt(0, 0, passed, List.copyOf(faults));
        }
        IntakeReceipt stored = intake.accept(collected.observations, Source.DEVICE);
        stored.rejected().forEach(r -> faults.add(new Fault(r.code(), r.message())));
        return new SourceReceipt(stored.accepted(), stored.duplicates(), collected.passed, List.copyOf(faults));
    }

    private void observe(Said.Counted counted, Collected to) {
        Optional<Camera> camera = camera(counted.stream(), to);
        if (camera.isEmpty() || wasAhead(counted.at(), to)) {
            return;
        }
        Arrival arrival = to.arrival;
        if (!arrival.replayed()) {
            signs.learn(to.source, counted, camera.get().id());
        }
        String place = place(to.source, counted.stream(), counted.counter());
        if (counted.at() == null && HeldStreams.holds(to.source) && !arrival.replayed()) {
            held.hear(to.source, camera.get(), counted, place, arrival.at(), arrival.retained())
                    .ifPresentOrElse(to.observations::add, () -> to.passed++);
        } else {
            to.observations.add(observation(counted, camera.get(), place, arrival));
        }
    }

    /** What lay ahead of its arrival is of a wrong clock; that its time has come meanwhile makes it no truer. */
    private boolean wasAhead(@Nullable Instant at, Collected to) {
        Arrival arrival = to.arrival;
        boolean ahead =
                arrival.replayed() && at != null && at.isAfter(arrival.at().plus(settings.ahead()));
        if (ahead) {
            to.faults.add(new Fault("IN_FUTURE", "It came before its own time, at " + arrival.at() + "."));
        }
        return ahead;
    }

    /** Whose the counts of a stream are; says why when they are nobody's. */
    private Optional<Camera> camera(String stream, Collected to) {
        StreamPlaces.Place place = places.of(to.source, stream);
        Fault fault = place.fault();
        if (fault != null) {
            to.faults.add(fault);
        } else if (place.camera() == null) {
            to.passed++;
        }
        return Optional.ofNullable(place.camera());
    }

    private void sight(Said.Sighted sighted, Collected to) {
        if (camera(sighted.stream(), to).isEmpty() || wasAhead(sighted.at(), to)) {
            return;
        }
        FrameAssembly.Added added =
                frames.add(to.source.details().id(), sighted, to.arrival.replayed(), System.nanoTime());
        if (added.late()) {
            to.faults.add(new Fault(LATE_OBJECT, "The picture of " + sighted.at() + " was counted already."));
            return;
        }
        to.passed++;
        to.whole.addAll(added.whole());
        added.whole().forEach(whole -> observe(whole.list(), to));
    }

    private void stand(Said.Standing standing, Collected to) {
        to.passed++;
        Camera camera = places.of(to.source, standing.stream()).camera();
        if (camera != null && HeldStreams.holds(to.source) && !to.arrival.replayed()) {
            held.stands(to.source, camera, standing, place(to.source, standing.stream(), ""));
        }
    }

    private Observation observation(Said.Counted counted, Camera camera, String place, Arrival arrival) {
        Instant at = counted.at();
        return new Observation(
                camera.code(),
                at == null ? arrival.at() : at,
                counted.kind(),
                counted.from(),
                counted.since(),
                counted.counts(),
                notes(counted),
                place,
                counted.again() || arrival.replayed());
    }

    private @Nullable String notes(Said.Counted counted) {
        Map<String, Object> notes = new TreeMap<>(counted.notes());
        if (counted.at() == null) {
            notes.put("arrivalTime", true);
        }
        return notes.isEmpty() ? null : json.writeValueAsString(notes);
    }

    private static String place(KnownSource source, String stream, String counter) {
        return source.details().id().value() + "/" + stream + "#" + counter;
    }
}
