package vn.hanoi.ops.cameras.mqtt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.javacrumbs.shedlock.core.LockProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.RecorderNews;
import vn.hanoi.ops.cameras.Source;
import vn.hanoi.ops.cameras.Submission;
import vn.hanoi.ops.cameras.frigate.FrigateRecorder;
import vn.hanoi.ops.cameras.reading.BatchReader;
import vn.hanoi.ops.cameras.sources.TopicSources;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.nodes.Lease;

/** Brings what cameras and recorders publish into the intake, batch by batch; tells the broker only after the commit. */
@Component
@ConditionalOnBooleanProperty("console.mqtt.enabled")
class MqttIntake implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MqttIntake.class);
    private static final long PAUSE_MS = 1_000;
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final long FAREWELL_MS = TimeUnit.SECONDS.toMillis(5);

    private final ObservationIntake intake;
    private final OwnTopics own;
    private final FrigateRecorder frigate;
    private final ConsoleClock clock;
    private final MqttSettings settings;
    private final Lease recorder;
    private final List<RecorderNews> news;
    private final DeviceTopics devices;
    private final Inbox inbox = new Inbox();
    private final AtomicBoolean lost = new AtomicBoolean();
    private volatile boolean running;
    private @Nullable MqttLink link;
    private @Nullable Thread worker;

    MqttIntake(
            ObservationIntake intake,
            CameraRegistry cameras,
            BatchReader reader,
            JsonMapper json,
            ConsoleClock clock,
            MqttSettings settings,
            LockProvider locks,
            DeviceTopics devices,
            List<RecorderNews> news) {
        this.intake = intake;
        this.own = new OwnTopics(reader);
        this.frigate = new FrigateRecorder(
                settings.frigate(), new FrigateCameras(cameras)::find, (c, w) -> intake.report(c.id(), w), json);
        this.clock = clock;
        this.settings = settings;
        this.recorder = new Lease(locks, "frigate-recorder", SILENCE);
        this.news = news;
        this.devices = devices;
    }

    @Override
    public synchronized void start() {
        running = true;
        boolean follows = !settings.frigate().isBlank();
        List<String> topics = new ArrayList<>(List.of(OwnTopics.filter(settings.shared())));
        if (follows) {
            topics.addAll(frigate.topics());
            news.forEach(one -> one.topics().forEach(topic -> topics.add(settings.frigate() + "/" + topic)));
        }
        List<String> asking = follows ? List.of(frigate.askingTopic()) : List.of();
        MqttLink opened = new MqttLink(settings, topics, asking, () -> lost.set(true));
        link = opened;
        worker = Thread.ofPlatform().name("mqtt-intake").start(this::work);
        opened.follow(devices.filters(settings.shared()), devices.asking());
        opened.open(this::put);
    }

    /** Follows devices that were registered since, and asks recorders that work again what they show. */
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    synchronized void followNewDevices() {
        if (link != null) {
            link.follow(devices.filters(settings.shared()), devices.asking());
            TopicSources.Back back = devices.back();
            link.ask(back.asking(), back.kept());
            if (frigate.isBack()) {
                link.ask(List.of(frigate.askingTopic()), List.of());
            }
        }
    }

    private void put(Arrival arrival) {
        if (!inbox.put(devices.sender(arrival.topic()), arrival)) {
            devices.refuse(arrival.topic());
            arrival.done().run();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (link != null) {
            link.close();
        }
        if (worker != null) {
            worker.interrupt();
            try {
                worker.join(FAREWELL_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        recorder.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                List<Arrival> batch = inbox.take();
                tryToTake(batch);
                batch.forEach(arrival -> arrival.done().run());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Nothing that a batch does may end the work: messages over MQTT would stay away until the console starts anew. */
    private void tryToTake(List<Arrival> batch) throws InterruptedException {
        try {
            take(batch);
        } catch (RuntimeException | OutOfMemoryError e) {
            log.error("{} messages over MQTT: given up", batch.size(), e);
            Thread.sleep(PAUSE_MS);
        }
    }

    private void take(List<Arrival> batch) throws InterruptedException {
        if (lost.getAndSet(false)) {
            frigate.forget();
            devices.forget();
        }
        insist(() -> devices.tells(isTeller()), "The node's turn");
        List<Submission> submissions = new ArrayList<>();
        List<RecorderNews.News> heard = new ArrayList<>();
        for (Arrival arrival : batch) {
            if (devices.owns(arrival.topic())) {
                deliver(arrival);
            } else {
                submissions.addAll(read(arrival, heard));
            }
        }
        if (!heard.isEmpty()) {
            insist(() -> news.forEach(one -> one.heard(heard)), heard.size() + " messages of a recorder");
        }
        if (!submissions.isEmpty()) {
            store(submissions, Source.MQTT);
        }
        List<? extends Submission> held = frigate.due(clock.instant());
        if (!held.isEmpty()) {
            insist(() -> storeIfTeller(held), held.size() + " counts of a recorder");
        }
        List<? extends Submission> stillThere = devices.due();
        if (!stillThere.isEmpty()) {
            store(stillThere, Source.DEVICE);
        }
    }

    /** Every node hears the recorder, because each of its messages needs the ones before; one stores what it says. */
    private void storeIfTeller(List<? extends Submission> held) {
        if (isTeller()) {
            intake.accept(held, Source.FRIGATE);
        }
    }

    private boolean isTeller() {
        return !settings.shared() || recorder.held();
    }

    private List<Submission> read(Arrival arrival, List<RecorderNews.News> heard) {
        try {
            if (!settings.frigate().isBlank() && frigate.owns(arrival.topic())) {
                String below = arrival.topic().substring(settings.frigate().length() + 1);
                heard.add(new RecorderNews.News(below, arrival.payload()));
                frigate.hear(arrival.topic(), arrival.payload());
                return List.of();
            }
            return own.read(arrival);
        } catch (RuntimeException e) {
            log.warn("An MQTT message of {} bytes could not be read: {}", arrival.payload().length, e.getClass());
            return List.of(new Submission.Unreadable("BAD_JSON", "The message cannot be read."));
        }
    }

    private void deliver(Arrival arrival) throws InterruptedException {
        insist(() -> devices.take(arrival), "A device's message");
    }

    /** Tries until the database answers; what cannot be stored for another reason is given up and told. */
    private void store(List<? extends Submission> submissions, Source source) throws InterruptedException {
        insist(() -> intake.accept(submissions, source), submissions.size() + " observations");
    }

    private void insist(Runnable work, String what) throws InterruptedException {
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (!passes(e)) {
                    log.error("{} over MQTT: not stored", what, e);
                    return;
                }
                log.warn("{} over MQTT: waiting for the database: {}", what, e.toString());
                Thread.sleep(PAUSE_MS);
            }
        }
    }

    private static boolean passes(RuntimeException e) {
        return e instanceof TransactionException
                || e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException;
    }
}
