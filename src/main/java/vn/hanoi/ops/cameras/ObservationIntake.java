package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cameras.CameraSnapshot.Numbered;
import vn.hanoi.ops.cameras.Submission.Unreadable;
import vn.hanoi.ops.cameras.reading.Count;
import vn.hanoi.ops.cameras.stream.ObservationTable;
import vn.hanoi.ops.cameras.stream.ObservationTable.Receipt;
import vn.hanoi.ops.cameras.stream.ObservationTable.Row;
import vn.hanoi.ops.cameras.stream.Receipts;
import vn.hanoi.ops.cameras.stream.RollUp;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.LiveChannel;

/**
 * The one door for counts, whatever way they come. When a call returns, what it accepted is in the database; a call that
 * is repeated changes nothing.
 */
@Service
public class ObservationIntake {

    private static final Logger log = LoggerFactory.getLogger(ObservationIntake.class);
    private static final int ATTEMPTS = 4;

    private final CameraSnapshot cameras;
    private final Admission admission;
    private final ObservationTable stream;
    private final SampleReader samples;
    private final RollUp rollUp;
    private final HealthBoard health;
    private final IntakeMetrics metrics;
    private final CameraSettings settings;
    private final ConsoleClock clock;
    private final TransactionTemplate transaction;
    private final LiveChannel live;
    private final ApplicationEventPublisher events;

    ObservationIntake(
            CameraSnapshot cameras,
            Admission admission,
            ObservationTable stream,
            SampleReader samples,
            RollUp rollUp,
            HealthBoard health,
            IntakeMetrics metrics,
            CameraSettings settings,
            ConsoleClock clock,
            TransactionTemplate transaction,
            LiveChannel live,
            ApplicationEventPublisher events) {
        this.cameras = cameras;
        this.admission = admission;
        this.stream = stream;
        this.samples = samples;
        this.rollUp = rollUp;
        this.health = health;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
        this.live = live;
        this.events = events;
    }

    /** Takes what came over HTTP or from the console itself; see {@link #accept(List, Source)}. */
    public IntakeReceipt accept(List<? extends Submission> submissions) {
        return accept(submissions, Source.HTTP);
    }

    /**
     * Takes what is right and new, tells what is not; {@link CountsAccepted} follows the commit.
     *
     * @throws org.springframework.dao.DataAccessException when the database does not take it; nothing is accepted then
     *     and the call may be repeated
     */
    public IntakeReceipt accept(List<? extends Submission> submissions, Source source) {
        Instant now = clock.instant();
        List<IntakeReceipt.Rejection> rejected = new ArrayList<>();
        List<Row> admitted = admit(submissions, now, rejected);
        List<Row> sorted = sortedOnce(admitted);
        long number = Receipts.number(clock.realTime());
        List<Row> fresh = sorted.isEmpty() ? List.of() : store(sorted, new Receipt(number, now, source));
        IntakeReceipt receipt = new IntakeReceipt(fresh.size(), admitted.size() - fresh.size(), List.copyOf(rejected));
        rollUp.touch(fresh, number);
        SampleReader.Samples read = samples.read(fresh, now);
        metrics.count(source, receipt, fresh, read.resets());
        tell(fresh, read);
        return receipt;
    }

    /** Notes what a recorder says of its camera: one that does not work is offline, whatever was counted before. */
    public void report(CameraId camera, boolean working) {
        cameras.find(camera).ifPresent(known -> health.say(known, working));
    }

    /** Notes a sign of a camera's trouble that the console saw itself, or that it is over; unknown cameras are passed over. */
    public void notice(CameraId camera, CameraSign sign, boolean present) {
        cameras.find(camera).ifPresent(known -> health.notice(known, sign, present));
    }

    /**
     * Notes a sign of a camera's trouble that a device tells, or that this cause of it is over; unknown cameras are passed
     * over.
     *
     * @param cause what the sign comes from at the device, such as a topic
     */
    public void notice(CameraId camera, CameraSign sign, String cause, boolean present) {
        cameras.find(camera).ifPresent(known -> health.notice(known, sign, cause, present));
    }

    /** Ends what a device said of a camera that is not its own any more. @param causes with what its causes begin */
    public void leave(CameraId camera, String causes) {
        cameras.find(camera).ifPresent(known -> health.leave(known, causes));
    }

    private List<Row> admit(
            List<? extends Submission> submissions, Instant now, List<IntakeReceipt.Rejection> rejected) {
        List<Row> admitted = new ArrayList<>(submissions.size());
        for (int index = 0; index < submissions.size(); index++) {
            switch (submissions.get(index)) {
                case Unreadable wrong -> rejected.add(rejection(index, wrong));
                case Observation observation -> {
                    Optional<Numbered> camera = cameras.findByCode(observation.camera());
                    Optional<Unreadable> refusal = admission.refusal(observation, camera, now);
                    if (!observation.again()) {
                        noteFuture(refusal, camera);
                    }
                    if (refusal.isPresent() || camera.isEmpty()) {
                        rejected.add(rejection(index, refusal.orElseThrow()));
                    } else {
                        admitted.add(row(observation, camera.get(), now));
                    }
                }
            }
        }
        return admitted;
    }

    /** A count from ahead is refused; its camera's clock is told of all the same. */
    private void noteFuture(Optional<Unreadable> refusal, Optional<Numbered> camera) {
        boolean ahead =
                refusal.filter(r -> Admission.IN_FUTURE.equals(r.code())).isPresent();
        if (ahead && camera.isPresent()) {
            health.notice(camera.get().camera(), CameraSign.CLOCK_WRONG, true);
        }
    }

    private Row row(Observation observation, Numbered camera, Instant now) {
        Count count = admission.admit(observation, camera.number());
        Duration patience = settings.lateAfter(camera.camera().interval());
        boolean late = count.at().isBefore(now.minus(patience));
        boolean outOfOrder = health.lastSeen(camera.camera().id())
                .filter(seen -> seen.isAfter(count.at()))
                .isPresent();
        int flags = (late ? ObservationTable.LATE : 0) | (outOfOrder ? ObservationTable.OUT_OF_ORDER : 0);
        if (observation.again()) {
            return new Row(count, flags | ObservationTable.AGAIN);
        }
        boolean believed = health.believes(camera.camera(), count.at());
        return new Row(count, flags | (believed ? 0 : ObservationTable.WRONG_CLOCK));
    }

    private static IntakeReceipt.Rejection rejection(int index, Unreadable wrong) {
        return new IntakeReceipt.Rejection(index, wrong.code(), wrong.message());
    }

    private static List<Row> sortedOnce(List<Row> rows) {
        Set<Count.Key> keys = new HashSet<>(rows.size() * 2);
        return rows.stream()
                .filter(row -> keys.add(row.count().key()))
                .sorted((a, b) -> a.count().compareTo(b.count()))
                .toList();
    }

    /** Two calls that carry the same rows can lock each other out; the loser tries again. */
    private List<Row> store(List<Row> rows, Receipt receipt) {
        for (int attempt = 1; ; attempt++) {
            try {
                List<Row> fresh = transaction.execute(status -> stream.insert(rows, receipt));
                return fresh == null ? List.of() : fresh;
            } catch (PessimisticLockingFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void tell(List<Row> fresh, SampleReader.Samples read) {
        Map<Integer, Instant> newest = new HashMap<>();
        for (Row row : fresh) {
            if (row.quiet()) {
                continue;
            }
            newest.merge(row.count().camera(), row.count().at(), (a, b) -> a.isAfter(b) ? a : b);
        }
        List<CountsAccepted.Seen> seen = new ArrayList<>();
        newest.forEach((number, at) -> cameras.numbered(number).ifPresent(camera -> {
            seen.add(new CountsAccepted.Seen(camera.id(), at));
            health.seen(camera, at);
            live.publish(CameraList.topicOf(camera.id()), camera.id(), camera.id());
        }));
        if (seen.isEmpty()) {
            return;
        }
        try {
            events.publishEvent(new CountsAccepted(read.samples(), List.copyOf(seen)));
        } catch (RuntimeException e) {
            log.error("A listener to new counts failed; the counts are stored", e);
        }
    }
}
