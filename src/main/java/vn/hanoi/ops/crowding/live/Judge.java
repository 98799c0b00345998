package vn.hanoi.ops.crowding.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetLevelChanged;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.level.AdvisoryRules;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.level.Reading;
import vn.hanoi.ops.crowding.level.Scale;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Judges the minutes that are over, by the time of the street: a minute is over when newer counts have come or when the
 * console's clock has passed it, both with a grace for counts on their way.
 */
@Component
class Judge {

    private static final Logger log = LoggerFactory.getLogger(Judge.class);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration TRAVEL = Duration.ofSeconds(1);
    private static final Duration BACKWARD_JUMP = Duration.ofMinutes(2);

    private final LiveStreets live;
    private final LiveLoader loader;
    private final LevelHistory history;
    private final Picture picture;
    private final CrowdingSettings settings;
    private final Restrictions restrictions;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;
    private Instant lastLook = Instant.MIN;

    Judge(
            LiveStreets live,
            LiveLoader loader,
            LevelHistory history,
            Picture picture,
            CrowdingSettings settings,
            Restrictions restrictions,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.live = live;
        this.loader = loader;
        this.history = history;
        this.picture = picture;
        this.settings = settings;
        this.restrictions = restrictions;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(fixedDelay = 500, initialDelay = 1_000)
    synchronized void look() {
        Instant now = clock.instant();
        if (lastLook != Instant.MIN && now.isBefore(lastLook.minus(BACKWARD_JUMP))) {
            loader.startAnew();
        }
        lastLook = now;
        Instant over = now.minus(grace());
        for (StreetTrack street : live.streets()) {
            look(street, over);
        }
    }

    private void look(StreetTrack street, Instant over) {
        long lastClosed = Minutes.of(latest(street, over)) - 1;
        Optional<Judgement> judgement = street.judge(lastClosed, this::inForce);
        if (judgement.isPresent()) {
            tell(street, judgement.get());
            live.show(street);
        } else if (staleTurned(street)) {
            live.show(street);
        }
    }

    private void tell(StreetTrack street, Judgement judgement) {
        StreetId id = street.place().street().id();
        try {
            if (judgement.judgedAgain() || !judgement.changes().isEmpty()) {
                history.put(id, judgement);
            }
            GaugeState after = judgement.after();
            Reading newest = after.newest();
            if (newest != null && judgement.levelChanged()) {
                events.publishEvent(
                        new StreetLevelChanged(id, judgement.before().level(), after.level(), newest.minute()));
            }
            held(street, after, newest);
        } catch (RuntimeException e) {
            log.error("A street's minutes are judged once more, because this failed", e);
            street.touch(judgement.firstMinute());
        }
    }

    private InForce inForce(Instant minute) {
        return new InForce(settings.at(minute), restrictions.since(minute));
    }

    /** Tells of the highest level that calls for an advisory and was kept long enough. */
    private void held(StreetTrack street, GaugeState state, @Nullable Reading newest) {
        if (newest == null || picture.stale(state)) {
            return;
        }
        AdvisoryRules rules = settings.at(newest.minute()).rules().advisory();
        Duration needed = Duration.ofMinutes(rules.heldMinutes());
        for (int level = Scale.TOP; level >= rules.level(); level--) {
            Instant since = state.atLeast(level);
            if (since != null && Duration.between(since, newest.minute()).compareTo(needed) >= 0) {
                events.publishEvent(new StreetLevelHeld(picture.of(street), level, since, newest.minute()));
                return;
            }
        }
    }

    private boolean staleTurned(StreetTrack street) {
        StreetNow shown = live.shown(street.place().street().id()).orElse(null);
        return shown == null || shown.stale() != picture.stale(street.last().state());
    }

    private static Instant latest(StreetTrack street, Instant over) {
        Instant latest = over;
        for (CameraTrack camera : street.cameras()) {
            Instant at = camera.newestAt();
            if (at != null && at.minus(GRACE).isAfter(latest)) {
                latest = at.minus(GRACE);
            }
        }
        return latest;
    }

    /** A fast exercise gives a message on its way as much real time as real time would. */
    private Duration grace() {
        double speed = clock.exercise().map(ConsoleClock.Exercise::speed).orElse(1.0);
        Duration travel = Duration.ofMillis((long) (TRAVEL.toMillis() * speed));
        return travel.compareTo(GRACE) > 0 ? travel : GRACE;
    }
}
