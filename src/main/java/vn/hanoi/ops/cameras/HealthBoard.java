package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.stream.ObservationTable;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.nodes.HeardElsewhere;
import vn.hanoi.ops.kernel.nodes.NodeRejoined;

/** When each camera last spoke, and what follows for its health at the console's time. */
@Component
class HealthBoard {

    private static final Duration BACKWARD_JUMP = Duration.ofMinutes(1);

    /** Nobody where somebody always is, while the neighbours count as usual. */
    private static final Set<CameraSign> SEES_NOTHING = Set.of(CameraSign.ZERO_HOUR, CameraSign.DISAGREES);

    /** In a fast exercise on a busy machine a message takes so many times as long as it usually may. */
    private static final int BUSY_TRAVELS = 12;

    /** What was over in this time is told again to a node that was out of reach. */
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);

    private static final int AT_ONCE = 1_000;

    private final CameraSnapshot cameras;
    private final ObservationTable observations;
    private final CameraSettings settings;
    private final ConsoleClock clock;
    private final LiveChannel live;
    private final ApplicationEventPublisher events;
    private final Map<CameraId, Instant> lastSeen = new ConcurrentHashMap<>();
    private final Map<CameraId, CameraHealth> told = new ConcurrentHashMap<>();
    private final SignBoard signs = new SignBoard();
    private final Map<CameraId, Instant> maintainedUntil = new ConcurrentHashMap<>();
    private final Queue<SignsNoticed.Word> answers = new ConcurrentLinkedQueue<>();
    private final ClockWatch clocks = new ClockWatch();
    private volatile Instant swept = Instant.MIN;
    private volatile boolean exercised;
    private volatile boolean rejoined;

    HealthBoard(
            CameraSnapshot cameras,
            ObservationTable observations,
            CameraSettings settings,
            ConsoleClock clock,
            LiveChannel live,
            ApplicationEventPublisher events) {
        this.cameras = cameras;
        this.observations = observations;
        this.settings = settings;
        this.clock = clock;
        this.live = live;
        this.events = events;
    }

    /** Reads back from the stream what was seen up to the console's now. */
    @EventListener({ApplicationStartedEvent.class, NodeRejoined.class})
    synchronized void remember() {
        Map<Integer, Instant> stored = observations.lastSeen(clock.instant());
        lastSeen.clear();
        stored.forEach((number, at) -> cameras.numbered(number).ifPresent(c -> lastSeen.put(c.id(), at)));
        sweep();
    }

    /** Notes an observation; an old one that arrives late does not make a camera look alive. */
    void seen(Camera camera, Instant at) {
        lastSeen.merge(camera.id(), at, (old, now) -> now.isAfter(old) ? now : old);
        if (told.get(camera.id()) != CameraHealth.ONLINE) {
            tellChange(camera);
        }
    }

    /** A node was out of reach: every node tells again what it knows of signs, and the later word holds. */
    @EventListener(NodeRejoined.class)
    void tellAgain() {
        rejoined = true;
    }

    /** Notes what other nodes took in. */
    @EventListener
    void on(HeardElsewhere heard) {
        if (heard.fact() instanceof SignsNoticed noticed) {
            noticed.words().forEach(this::hear);
        }
        if (heard.fact() instanceof CountsAccepted accepted) {
            accepted.seen().forEach(seen -> cameras.find(seen.camera()).ifPresent(camera -> {
                seen(camera, seen.at());
                live.publish(CameraList.topicOf(camera.id()), camera.id(), camera.id());
            }));
        }
    }

    /** A node that did not know yet what this one heard since is told with the next look. */
    private void hear(SignsNoticed.Word word) {
        if (signs.hear(word)) {
            cameras.find(word.camera()).ifPresent(this::tellChange);
        } else {
            signs.later(word).ifPresent(answers::add);
        }
    }

    /** Notes what a recorder says about its camera; one that is said to be down is offline whatever was counted. */
    void say(Camera camera, boolean working) {
        notice(camera, CameraSign.NOT_COUNTING, !working);
    }

    /** Notes a sign of trouble that the console itself noticed, or that it is over. */
    void notice(Camera camera, CameraSign sign, boolean present) {
        notice(camera, sign, SignBoard.OWN, present);
    }

    /** Notes a sign of trouble by its cause, or that this cause is over. */
    void notice(Camera camera, CameraSign sign, String cause, boolean present) {
        SignsNoticed.Word word = new SignsNoticed.Word(camera.id(), sign, cause, present, clock.realTime());
        if (signs.hear(word)) {
            tellChange(camera);
            events.publishEvent(new SignsNoticed(List.of(word)));
        }
    }

    /** Ends a sign with all its causes. */
    void settle(Camera camera, CameraSign sign) {
        signs.causes(camera.id(), sign).forEach(cause -> notice(camera, sign, cause, false));
    }

    /** Ends what the causes that begin so said; that a camera was turned, an officer alone ends. */
    void leave(Camera camera, String causes) {
        for (CameraSign sign : CameraSign.values()) {
            if (sign != CameraSign.SCENE_CHANGED) {
                signs.causes(camera.id(), sign).stream()
                        .filter(cause -> cause.startsWith(causes))
                        .forEach(cause -> notice(camera, sign, cause, false));
            }
        }
    }

    /** Takes in a sign that stood on the board before this process began, unless more is known by now. */
    void recall(Camera camera, CameraSign sign) {
        if (signs.remember(camera.id(), sign)) {
            tellChange(camera);
        }
    }

    /** What is noticed about the camera now. */
    Set<CameraSign> signs(CameraId id) {
        return signs.of(id);
    }

    boolean saidDown(CameraId id) {
        Set<CameraSign> there = signs(id);
        return there.contains(CameraSign.SIGNAL_LOST) || there.contains(CameraSign.NOT_COUNTING);
    }

    Optional<Instant> lastSeen(CameraId id) {
        return Optional.ofNullable(lastSeen.get(id));
    }

    /** Notes until when somebody works on the camera; nothing when the work is over. */
    void maintain(Camera camera, Optional<Instant> until) {
        until.ifPresentOrElse(end -> maintainedUntil.put(camera.id(), end), () -> maintainedUntil.remove(camera.id()));
        tellChange(camera);
    }

    /** Judges the camera's clock by a count that has just come. @return whether its time is to be believed */
    boolean believes(Camera camera, Instant at) {
        Duration tolerance = settings.clockOff().plus(travel().multipliedBy(BUSY_TRAVELS));
        ClockWatch.Verdict verdict = clocks.judge(camera.id(), at, clock.instant(), tolerance);
        if (verdict != ClockWatch.Verdict.UNDECIDED) {
            notice(camera, CameraSign.CLOCK_WRONG, verdict == ClockWatch.Verdict.WRONG);
        }
        return verdict == ClockWatch.Verdict.RIGHT || !signs(camera.id()).contains(CameraSign.CLOCK_WRONG);
    }

    CameraHealth healthOf(Camera camera) {
        Instant until = maintainedUntil.get(camera.id());
        if (until != null && clock.instant().isBefore(until)) {
            return CameraHealth.MAINTENANCE;
        }
        Instant seen = lastSeen.get(camera.id());
        if (saidDown(camera.id())) {
            return CameraHealth.OFFLINE;
        }
        if (seen == null) {
            return CameraHealth.NEVER_SEEN;
        }
        Duration age = Duration.between(seen, clock.instant());
        if (age.compareTo(settings.offlineAfter(camera.interval()).plus(travel())) > 0) {
            return CameraHealth.OFFLINE;
        }
        Set<CameraSign> there = signs(camera.id());
        if (there.contains(CameraSign.PICTURE_UNUSABLE) || there.containsAll(SEES_NOTHING)) {
            return CameraHealth.BLIND;
        }
        if (there.contains(CameraSign.SCENE_CHANGED)) {
            return CameraHealth.MOVED;
        }
        if (there.contains(CameraSign.FROZEN)) {
            return CameraHealth.FROZEN;
        }
        boolean late = age.compareTo(settings.lateAfter(camera.interval()).plus(travel())) > 0;
        return late || there.contains(CameraSign.TOO_SELDOM) ? CameraHealth.LATE : CameraHealth.ONLINE;
    }

    /** Tells of every camera whose health is another one than at the last look; where the clock jumps, all is read anew. */
    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void sweep() {
        Instant now = clock.instant();
        Instant before = swept;
        boolean exerciseIsOver = exercised && clock.exercise().isEmpty();
        swept = now;
        exercised = clock.exercise().isPresent();
        if (exerciseIsOver || before != Instant.MIN && now.isBefore(before.minus(BACKWARD_JUMP))) {
            remember();
            return;
        }
        cameras.all().forEach(this::tellChange);
        tellOthers();
    }

    /** Tells other nodes what they do not know; after a node was out of reach, all of it. */
    private void tellOthers() {
        List<SignsNoticed.Word> words = new ArrayList<>();
        for (SignsNoticed.Word word = answers.poll(); word != null; word = answers.poll()) {
            words.add(word);
        }
        if (rejoined) {
            rejoined = false;
            words.addAll(signs.words(clock.realTime().minus(TOLD_AGAIN)));
        }
        for (int from = 0; from < words.size(); from += AT_ONCE) {
            events.publishEvent(new SignsNoticed(words.subList(from, Math.min(words.size(), from + AT_ONCE))));
        }
    }

    /** Console time that passes while a message travels; in an exercise that runs fast it is longer than the patience. */
    private Duration travel() {
        double speed = clock.exercise().map(ConsoleClock.Exercise::speed).orElse(1.0);
        return speed <= 1
                ? Duration.ZERO
                : Duration.ofMillis((long) (settings.grace().toMillis() * speed));
    }

    private void tellChange(Camera camera) {
        CameraHealth now = healthOf(camera);
        CameraHealth before = told.put(camera.id(), now);
        if (before != null && before != now) {
            CameraHealthChanged change = new CameraHealthChanged(camera.id(), now, clock.instant());
            live.publish(CameraList.HEALTH_TOPIC, camera.id(), change);
            events.publishEvent(change);
        }
    }
}
