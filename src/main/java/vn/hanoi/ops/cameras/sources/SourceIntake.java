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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.DeviceAlarm;
import vn.hanoi.ops.cameras.DeviceNews;
import vn.hanoi.ops.cameras.IntakeReceipt;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.RecorderNews;
import vn.hanoi.ops.cameras.Source;
import vn.hanoi.ops.cameras.dialect.AlarmReader;
import vn.hanoi.ops.cameras.dialect.Dialect;
import vn.hanoi.ops.cameras.dialect.Dialects;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.dialect.Said;
import vn.hanoi.ops.cameras.sources.SourceReceipt.Fault;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Reads a source's messages and hands their counts to the intake; what cannot be used is kept with its reason. */
@Component
public class SourceIntake {

    private static final String RECORDER = "frigate";
    private static final Logger log = LoggerFactory.getLogger(SourceIntake.class);

    private record Arrival(Instant at, boolean replayed) {}

    private record Collected(KnownSource source, Arrival arrival, List<Observation> observations, List<Fault> faults) {}

    private final Dialects dialects;
    private final AlarmReader alarms;
    private final List<DeviceNews> news;
    private final List<RecorderNews> recorders;
    private final SourceSnapshot sources;
    private final StreamCameras cameras;
    private final RecorderZones zones;
    private final ObservationIntake intake;
    private final UnreadTable unread;
    private final SourcePulse pulse;
    private final ConsoleClock clock;
    private final JsonMapper json;
    private final FrameAssembly frames = new FrameAssembly();

    SourceIntake(
            Dialects dialects,
            AlarmReader alarms,
            ObjectProvider<DeviceNews> news,
            ObjectProvider<RecorderNews> recorders,
            SourceSnapshot sources,
            StreamCameras cameras,
            RecorderZones zones,
            ObservationIntake intake,
            UnreadTable unread,
            SourcePulse pulse,
            ConsoleClock clock,
            JsonMapper json) {
        this.dialects = dialects;
        this.alarms = alarms;
        this.news = news.orderedStream().toList();
        this.recorders = recorders.orderedStream().toList();
        this.sources = sources;
        this.cameras = cameras;
        this.zones = zones;
        this.intake = intake;
        this.unread = unread;
        this.pulse = pulse;
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
        Arrival arrival = new Arrival(clock.instant(), false);
        tell(source, message, arrival.at());
        SourceReceipt receipt = settle(source, read(source, message), arrival);
        if (!receipt.unread().isEmpty()) {
            unread.keep(id, message, receipt.unread(), arrival.at());
        }
        pulse.beat(id, receipt, arrival.at());
        return receipt;
    }

    /** Reads a message once more that came at a moment; what it counts is kept and no reason to act. */
    SourceReceipt again(KnownSource source, Message message, Instant cameAt) {
        return settle(source, read(source, message), new Arrival(cameAt, true));
    }

    /** What a message of the source says; a reader that fails says so. */
    List<Said> read(KnownSource source, Message message) {
        Optional<Dialect> dialect = dialects.find(source.data().product());
        if (dialect.isEmpty()) {
            return List.of(new Said.Unclear("UNKNOWN_PRODUCT", "The console does not read this product."));
        }
        try {
            return dialect.get().read(local(source, message), source.habits());
        } catch (RuntimeException e) {
            log.warn("A message of {} bytes could not be read: {}", message.body().length, e.getClass());
            return List.of(new Said.Unclear("UNREADABLE", "The message cannot be read."));
        }
    }

    /** Tells rooms that watch by them the alarms of a message. */
    private void tell(KnownSource source, Message message, Instant cameAt) {
        if (source.data().product().equals(RECORDER)) {
            recorders.forEach(one -> one.heard(List.of(new RecorderNews.News(below(source, message), message.body()))));
        }
        if (news.isEmpty()) {
            return;
        }
        List<DeviceAlarm> told = alarms.read(source.data().product(), message, source.habits()).stream()
                .map(alarm -> new DeviceAlarm(
                        source.data().code(),
                        alarm.stream(),
                        cameras.of(source, alarm.stream()).map(Camera::code).orElse(""),
                        alarm.what(),
                        alarm.rule(),
                        alarm.at() == null ? cameAt : alarm.at(),
                        alarm.again()))
                .toList();
        if (!told.isEmpty()) {
            news.forEach(one -> one.heard(told));
        }
    }

    /** A recorder's topics are read by their levels, so a prefix counts as one level, however many it has. */
    private static Message local(KnownSource source, Message message) {
        String below = below(source, message);
        boolean shortened = source.data().product().equals(RECORDER) && !below.equals(message.topic());
        return shortened ? new Message(RECORDER + "/" + below, message.body()) : message;
    }

    /** The topic without the recorder's own part. */
    private static String below(KnownSource source, Message message) {
        String own = source.data().address();
        String prefix = own.endsWith("/") ? own : own + "/";
        return message.topic().startsWith(prefix) ? message.topic().substring(prefix.length()) : message.topic();
    }

    private boolean watched(KnownSource source, String stream) {
        return news.stream().anyMatch(one -> one.watches(source.data().code(), stream));
    }

    /** Stores pictures whose last object came a while ago. */
    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void settleFrames() {
        for (FrameAssembly.Whole whole : frames.settled(System.nanoTime())) {
            sources.find(whole.source())
                    .ifPresent(source -> settle(source, List.of(whole.list()), new Arrival(clock.instant(), false)));
        }
    }

    private SourceReceipt settle(KnownSource source, List<Said> said, Arrival arrival) {
        Collected collected = new Collected(source, arrival, new ArrayList<>(), new ArrayList<>());
        int passed = 0;
        for (Said one : said) {
            switch (one) {
                case Said.Counted counted -> observe(counted, collected);
                case Said.Sighted sighted -> {
                    passed++;
                    frames.add(source.details().id(), sighted, System.nanoTime())
                            .forEach(whole -> observe(whole.list(), collected));
                }
                case Said.Noticed noticed -> {
                    passed++;
                    cameras.noticed(source, noticed.stream())
                            .forEach(c -> intake.notice(c.id(), noticed.sign(), noticed.present()));
                }
                case Said.Described recorder -> {
                    passed++;
                    zones.learn(source.details().id(), recorder);
                }
                case Said.Passed ignored -> passed++;
                case Said.Unclear unclear -> collected.faults().add(new Fault(unclear.code(), unclear.message()));
            }
        }
        return store(collected.observations(), collected.faults(), passed);
    }

    private SourceReceipt store(List<Observation> observations, List<Fault> faults, int passed) {
        if (observations.isEmpty()) {
            return new SourceReceipt(0, 0, passed, List.copyOf(faults));
        }
        IntakeReceipt stored = intake.accept(observations, Source.DEVICE);
        stored.rejected().forEach(r -> faults.add(new Fault(r.code(), r.message())));
        return new SourceReceipt(stored.accepted(), stored.duplicates(), passed, List.copyOf(faults));
    }

    private void observe(Said.Counted counted, Collected to) {
        Optional<Camera> camera = cameras.of(to.source(), counted.stream());
        if (zones.summed(to.source(), counted.stream())) {
            to.faults().add(new Fault("SUMMED_ZONE", "Several cameras see the zone '" + counted.stream() + "'."));
            return;
        }
        if (camera.isEmpty() && watched(to.source(), counted.stream())) {
            return;
        }
        if (camera.isEmpty()) {
            to.faults().add(new Fault("NO_CAMERA", "No camera belongs to the stream '" + counted.stream() + "'."));
            return;
        }
        Instant at = counted.at();
        to.observations()
                .add(new Observation(
                        camera.get().code(),
                        at == null ? to.arrival().at() : at,
                        counted.kind(),
                        counted.from(),
                        counted.since(),
                        counted.counts(),
                        notes(counted),
                        place(to.source(), counted),
                        counted.again() || to.arrival().replayed()));
    }

    private @Nullable String notes(Said.Counted counted) {
        Map<String, Object> notes = new TreeMap<>(counted.notes());
        if (counted.at() == null) {
            notes.put("arrivalTime", true);
        }
        return notes.isEmpty() ? null : json.writeValueAsString(notes);
    }

    private static String place(KnownSource source, Said.Counted counted) {
        return source.details().id().value() + "/" + counted.stream() + "#" + counted.counter();
    }
}
