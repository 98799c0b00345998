package vn.hanoi.ops.quarantine.compliance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.ReviewId;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteRuleBroken;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/** What officers do with reviews. Pictures stay in the recorder: the console links to them and records every look. */
@Service
@PreAuthorize(QuarantineRoles.CARERS)
@Transactional
public class Reviews {

    private static final int REASON_LIMIT = 300;
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final ComplianceReviewBook book;
    private final SiteCameras cameras;
    private final QuarantineActs sites;
    private final QuarantineHands hands;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Reviews(
            ComplianceReviewBook book,
            SiteCameras cameras,
            QuarantineActs sites,
            QuarantineHands hands,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.book = book;
        this.cameras = cameras;
        this.sites = sites;
        this.hands = hands;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Notes that the officer looks at it; the clock stops. */
    public void see(ReviewId id) {
        ComplianceReview review = require(id);
        review.see(hands.now());
        save(review, "REVIEW_SEEN", null);
    }

    /**
     * Says what was to be seen.
     *
     * @param action what was done, or why nothing; 1 to 500 characters
     * @param whom who it was, when the officer knows and the purpose asks for it
     */
    public void judge(ReviewId id, Verdict verdict, String action, @Nullable PersonId whom) {
        ComplianceReview review = require(id);
        review.judge(verdict, action, whom, hands.now());
        save(review, "REVIEW_JUDGED", whom);
    }

    /** Agrees with the officer who saw a violation, or sends the review back. @throws QuarantineRefused for the same officer */
    public void confirm(ReviewId id, boolean agrees) {
        ComplianceReview review = require(id);
        review.confirm(agrees, hands.now());
        save(review, agrees ? "REVIEW_CONFIRMED" : "REVIEW_SENT_BACK", review.whom());
        if (agrees) {
            events.publishEvent(new SiteRuleBroken(
                    id, review.site(), review.area(), review.code().name(), review.firstAt(), review.whom()));
        }
    }

    /** The address of the recorder's picture of now. The look is recorded. @return nothing when the recorder is not known */
    public Optional<String> live(UUID camera) {
        WatchedCamera found = cameras.byId(camera).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        sites.area(found.site());
        return footage(found, "LIVE_VIEWED", hands.now().at(), hands.now().at());
    }

    /** The address of the recorder's playback of a review; the look is recorded, and counts as having seen it. */
    public Optional<String> playback(ReviewId id) {
        ComplianceReview review = require(id);
        WatchedCamera camera = cameras.byId(review.camera()).orElseThrow();
        see(id);
        Instant last = jdbc.sql("SELECT last_at FROM quarantine_review WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> Rows.at(row, "last_at"))
                .single();
        return footage(camera, "PLAYBACK_VIEWED", review.firstAt().minus(MARGIN), last.plus(MARGIN));
    }

    /** Mutes a rule for a camera until a moment. @param reason never blank, at most 300 characters */
    public void mute(UUID camera, WatchCode code, Instant until, String reason) {
        WatchedCamera found = cameras.byId(camera).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        sites.area(found.site());
        QuarantineRefused.unless(!reason.isBlank() && reason.strip().length() <= REASON_LIMIT, Reason.REASON_MISSING);
        QuarantineRefused.unless(until.isAfter(hands.now().at()), Reason.END_BEFORE_START);
        jdbc.sql("INSERT INTO quarantine_mute (camera_id, code, until_at, reason, entered_by)"
                        + " VALUES (:camera, :code, :until, :reason, :by)"
                        + " ON DUPLICATE KEY UPDATE until_at = :until, reason = :reason, entered_by = :by")
                .param("camera", Ids.bytes(camera))
                .param("code", code.name())
                .param("until", Rows.utc(until))
                .param("reason", reason.strip())
                .param("by", hands.now().officer())
                .update();
        cameras.changed("SITE_CAMERA_MUTED", found, code.name());
    }

    private Optional<String> footage(WatchedCamera camera, String act, Instant from, Instant to) {
        events.publishEvent(ActRecorded.of(ActKind.VIEW, act, "site-camera:" + camera.id(), camera.area())
                .serving(Purpose.QUARANTINE.name())
                .saying(camera.code()));
        return camera.recorder().isBlank()
                ? Optional.empty()
                : Optional.of(camera.recorder()
                        .replace("{camera}", camera.code())
                        .replace("{from}", String.valueOf(from.getEpochSecond()))
                        .replace("{to}", String.valueOf(to.getEpochSecond())));
    }

    private ComplianceReview require(ReviewId id) {
        ComplianceReview review = book.findById(id).orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
        sites.area(review.site());
        return review;
    }

    private void save(ComplianceReview review, String act, @Nullable PersonId whom) {
        book.saveAndFlush(review);
        ActRecorded record = ActRecorded.of(act, "review:" + review.id(), review.area());
        events.publishEvent(whom == null ? record : record.about(whom.value()).serving(Purpose.QUARANTINE.name()));
        sites.moved(review.site(), review.area());
    }
}
