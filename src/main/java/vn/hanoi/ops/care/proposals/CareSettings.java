package vn.hanoi.ops.care.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** The rules of care by date, under four eyes: one officer proposes a version, another puts it into force. */
@Service
public class CareSettings {

    private static final int NAME_LIMIT = 40;
    private static final int TEXT_LIMIT = 500;
    private static final String DECIDERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.ADMIN + "')";

    private final CareRulesTable table;
    private final CareHand.Hands hands;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile List<CareRulesVersion> versions;

    CareSettings(CareRulesTable table, CareHand.Hands hands, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.hands = hands;
        this.clock = clock;
        this.events = events;
        this.versions = table.all();
    }

    /** The rules in force now. */
    public CareRulesVersion current() {
        return at(clock.instant());
    }

    /** The rules in force at a moment: the latest that begin at or before it, the first ones before all. */
    public CareRulesVersion at(Instant moment) {
        List<CareRulesVersion> approved = versions.stream()
                .filter(v -> v.state() == CareRulesVersion.Stage.APPROVED)
                .toList();
        return approved.stream()
                .filter(v -> !v.validFrom().isAfter(moment))
                .max(Comparator.comparing(CareRulesVersion::validFrom).thenComparing(CareRulesVersion::version))
                .orElse(approved.getFirst());
    }

    /** The version of that number, or the one in force when there is none. */
    public CareRulesVersion version(int number) {
        return versions.stream().filter(v -> v.version() == number).findFirst().orElseGet(this::current);
    }

    /** All versions and proposals, the newest first. */
    public List<CareRulesVersion> versions() {
        return versions.reversed();
    }

    /**
     * Proposes rules.
     *
     * @param validFrom now or later
     * @return the version's number
     * @throws CareRefused when a part is out of range
     */
    @PreAuthorize(DECIDERS)
    @Transactional
    public int propose(String name, Instant validFrom, String source, CareRules rules) {
        CareHand hand = hands.now();
        CareRefused.unless(!name.isBlank() && name.length() <= NAME_LIMIT, CareRefused.Reason.OUT_OF_RANGE);
        CareRefused.unless(!source.isBlank(), CareRefused.Reason.REASON_MISSING);
        CareRefused.unless(source.length() <= TEXT_LIMIT, CareRefused.Reason.TOO_LONG);
        CareRefused.unless(!validFrom.isBefore(hand.at().minusSeconds(60)), CareRefused.Reason.OUT_OF_RANGE);
        CareRefused.unless(rules.faults().isEmpty(), CareRefused.Reason.OUT_OF_RANGE);
        int number = table.all().getLast().version() + 1;
        table.add(
                new CareRulesVersion(
                        number,
                        name.strip(),
                        CareRulesVersion.Stage.PROPOSED,
                        validFrom,
                        source.strip(),
                        rules,
                        hand.officer(),
                        null,
                        ""),
                hand.at());
        tell("CARE_RULES_PROPOSED", number);
        return number;
    }

    /** Puts a proposal of another officer into force, from its date on. @throws CareRefused when it is one's own or decided */
    @PreAuthorize(DECIDERS)
    @Transactional
    public void approve(int number) {
        CareHand hand = hands.now();
        CareRefused.unless(!version(number).proposedBy().equals(hand.officer()), CareRefused.Reason.OWN_PROPOSAL);
        decide(number, CareRulesVersion.Stage.APPROVED, hand, "");
        tell("CARE_RULES_APPROVED", number);
    }

    /** Rejects a proposal; whoever made it may take it back so. @param words why */
    @PreAuthorize(DECIDERS)
    @Transactional
    public void reject(int number, String words) {
        CareRefused.unless(!words.isBlank(), CareRefused.Reason.REASON_MISSING);
        CareRefused.unless(words.length() <= TEXT_LIMIT, CareRefused.Reason.TOO_LONG);
        decide(number, CareRulesVersion.Stage.REJECTED, hands.now(), words.strip());
        tell("CARE_RULES_REJECTED", number);
    }

    @TransactionalEventListener
    void on(CareRulesEnacted enacted) {
        refresh();
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void refresh() {
        versions = table.all();
    }

    private void decide(int number, CareRulesVersion.Stage stage, CareHand hand, String words) {
        CareRefused.unless(table.decide(number, stage, hand, words), CareRefused.Reason.WRONG_STATE);
    }

    private void tell(String act, int number) {
        events.publishEvent(ActRecorded.of(ActKind.SETTING, act, "care-rules:" + number, null));
        events.publishEvent(new CareRulesEnacted(number));
    }
}
