package vn.hanoi.ops.quarantine.compliance;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.Rows;

/** Puts rules of watching into force; older ones stay readable and hold for older detections. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional
public class WatchRuleBook {

    private static final int SOURCE_LIMIT = 300;
    private static final int MOST_PEOPLE = 1_000;
    private static final int MOST_MINUTES = 1_440;

    private final WatchRules rules;
    private final QuarantineHands hands;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    WatchRuleBook(WatchRules rules, QuarantineHands hands, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.rules = rules;
        this.hands = hands;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * What a new rule says.
     *
     * @param place code of the kind of place; blank for all
     * @param site code of the site; blank for all
     * @param from, to hours in which it holds; both absent for always
     * @param least 1 to 1,000 people
     * @param lookMinutes 1 to 1,440
     */
    public record NewRule(
            WatchCode code,
            String place,
            String site,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            int least,
            int lookMinutes,
            String source) {}

    /** Puts a rule into force from now on. @throws QuarantineRefused when something is out of range or no source is named */
    public void enact(NewRule rule) {
        QuarantineRefused.unless(inRange(rule), Reason.OUT_OF_RANGE);
        sourced(rule.source());
        Hand hand = hands.now();
        try {
            jdbc.sql("INSERT INTO quarantine_watch_rule VALUES (:code, :place, :site, :at, :from, :to, :least, :look,"
                            + " :source, :by)")
                    .param("code", rule.code().name())
                    .param("place", rule.place())
                    .param("site", rule.site().strip())
                    .param("at", Rows.utc(hand.at()))
                    .param("from", rule.from())
                    .param("to", rule.to())
                    .param("least", rule.least())
                    .param("look", rule.lookMinutes())
                    .param("source", rule.source().strip())
                    .param("by", hand.officer())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new QuarantineRefused(Reason.NAME_TAKEN);
        }
        tell("WATCH_RULE_ENACTED", rule.code().name());
    }

    private boolean inRange(NewRule rule) {
        boolean hours = (rule.from() == null) == (rule.to() == null);
        return hours
                && rule.least() >= 1
                && rule.least() <= MOST_PEOPLE
                && rule.lookMinutes() >= 1
                && rule.lookMinutes() <= MOST_MINUTES
                && (rule.place().isBlank() || rules.place(rule.place()).isPresent());
    }

    private static void sourced(String words) {
        QuarantineRefused.unless(!words.isBlank() && words.strip().length() <= SOURCE_LIMIT, Reason.REASON_MISSING);
    }

    private void tell(String act, String detail) {
        rules.refresh();
        events.publishEvent(new ActRecorded(act, "quarantine-watch", null, detail).as(ActKind.SETTING));
    }
}
