package vn.hanoi.ops.crowding.advisories;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.advisories.Advisory.Hand;
import vn.hanoi.ops.crowding.level.AdvisoryRules;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/**
 * The advisories and their verbs. The command centre edits, sends, dismisses and reminds; the addressed officers
 * acknowledge, record what was done and close. Who ended one can take that back for a short while. Verbs throw {@link NoSuchAdvisory} outside the officer's scope,
 * {@link AdvisoryRefused} when they do not fit, and an optimistic-lock failure when two officers act at once.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Advisories {

    private static final String COMMAND = "hasRole('" + Roles.COMMAND_CENTRE + "')";
    private static final String DISTRICT = "hasRole('" + Roles.DISTRICT_OFFICER + "')";
    private static final int PAGE_LIMIT = 200;

    private final AdvisoryBook book;
    private final AdvisoryQuery query;
    private final AdvisoryNumbers numbers;
    private final AdvisoryNews news;
    private final CrowdingSettings settings;
    private final CurrentOfficer officers;
    private final Clock clock;

    Advisories(
            AdvisoryBook book,
            AdvisoryQuery query,
            AdvisoryNumbers numbers,
            AdvisoryNews news,
            CrowdingSettings settings,
            CurrentOfficer officers,
            Clock clock) {
        this.book = book;
        this.query = query;
        this.numbers = numbers;
        this.news = news;
        this.settings = settings;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * One page: what is due or has waited longest first; ended ones and all, newest first.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 200
     */
    @Transactional(readOnly = true)
    public List<AdvisoryRow> rows(AdvisoryFilter filter, @Nullable AdvisoryRow after, int limit) {
        return query.rows(conditions(filter), after, Math.clamp(limit, 1, PAGE_LIMIT));
    }

    /** How many the filter lets through, counted up to the cap; with the tray MINE the figure of the menu. */
    @Transactional(readOnly = true)
    public int count(AdvisoryFilter filter, int cap) {
        return query.count(conditions(filter), cap);
    }

    /** One advisory, or nothing when the officer may not see it. */
    @Transactional(readOnly = true)
    public Optional<AdvisoryDetails> find(AdvisoryId id) {
        Officer officer = officers.require();
        return book.findById(id).filter(a -> sees(officer, a)).map(Advisory::details);
    }

    /** Changes the text of a draft. @param version the version that the officer saw */
    @PreAuthorize(COMMAND)
    public AdvisoryDetails edit(AdvisoryId id, int version, String text) {
        return commandDoes("ADVISORY_EDITED", seen(id, version), a -> a.edit(text, hand()));
    }

    /** Sends a draft under the next number. @param version the version that the officer saw */
    @PreAuthorize(COMMAND)
    public AdvisoryDetails send(AdvisoryId id, int version) {
        return commandDoes("ADVISORY_SENT", seen(id, version), a -> {
            Hand hand = hand();
            AdvisoryNumbers.Number number = numbers.next(hand.at());
            a.send(number, rules(a), hand);
        });
    }

    /** Drops a draft. @param reason never blank */
    @PreAuthorize(COMMAND)
    public AdvisoryDetails dismiss(AdvisoryId id, String reason) {
        return commandDoes("ADVISORY_DISMISSED", require(id), a -> a.dismiss(reason, rules(a), hand()));
    }

    /** Takes a dismissal back within the time of the rules, unless the street has a newer advisory that is open. */
    @PreAuthorize(COMMAND)
    public AdvisoryDetails undoDismiss(AdvisoryId id) {
        return commandDoes("ADVISORY_DISMISSAL_UNDONE", require(id), a -> {
            a.reopen(AdvisoryState.DISMISSED, hand());
            boolean newer = book.findByStreetAndStateInOrderByDraftedAt(a.row().street(), OpenStates.ALL).stream()
                    .anyMatch(other -> !other.row().id().equals(id));
            if (newer) {
                throw new AdvisoryRefused(AdvisoryRefused.Reason.NEWER_ONE);
            }
        });
    }

    /** Reminds the addressee, counted and not more often than the settings allow. */
    @PreAuthorize(COMMAND)
    public AdvisoryDetails remind(AdvisoryId id) {
        return commandDoes("ADVISORY_REMINDED", require(id), a -> a.remind(rules(a), hand()));
    }

    /** The addressee has read it; its clock stops. */
    @PreAuthorize(DISTRICT)
    public AdvisoryDetails acknowledge(AdvisoryId id) {
        return districtDoes("ADVISORY_ACKNOWLEDGED", id, a -> a.acknowledge(hand()));
    }

    /** Records what the addressee did; the effect is measured around that time. */
    @PreAuthorize(DISTRICT)
    public AdvisoryDetails act(AdvisoryId id, RecordAction action) {
        return districtDoes("ADVISORY_ACTED", id, a -> a.act(action, hand()));
    }

    /** Ends it. @param remark may be blank */
    @PreAuthorize(DISTRICT)
    public AdvisoryDetails close(AdvisoryId id, String remark) {
        return districtDoes("ADVISORY_CLOSED", id, a -> a.close(remark, rules(a), hand()));
    }

    /** Takes the end back within the time of the rules. */
    @PreAuthorize(DISTRICT)
    public AdvisoryDetails undoClose(AdvisoryId id) {
        return districtDoes("ADVISORY_CLOSING_UNDONE", id, a -> a.reopen(AdvisoryState.CLOSED, hand()));
    }

    private AdvisoryDetails commandDoes(String act, Advisory advisory, Consumer<Advisory> verb) {
        verb.accept(advisory);
        return saved(act, advisory);
    }

    private AdvisoryDetails districtDoes(String act, AdvisoryId id, Consumer<Advisory> verb) {
        Advisory advisory = require(id);
        if (!officers.require().scope().covers(advisory.addressee())) {
            throw new NoSuchAdvisory(id);
        }
        verb.accept(advisory);
        return saved(act, advisory);
    }

    private AdvisoryDetails saved(String act, Advisory advisory) {
        book.saveAndFlush(advisory);
        news.tell(act, advisory);
        return advisory.details();
    }

    private Advisory seen(AdvisoryId id, int version) {
        Advisory advisory = require(id);
        if (advisory.version() != version && advisory.state() == AdvisoryState.DRAFT) {
            throw new ObjectOptimisticLockingFailureException(Advisory.class, id);
        }
        return advisory;
    }

    private Advisory require(AdvisoryId id) {
        Officer officer = officers.require();
        return book.findById(id).filter(a -> sees(officer, a)).orElseThrow(() -> new NoSuchAdvisory(id));
    }

    private static boolean sees(Officer officer, Advisory advisory) {
        return officer.scope().covers(advisory.area())
                && (advisory.row().sentAt() != null || AdvisoryConditions.seesDrafts(officer));
    }

    private AdvisoryConditions conditions(AdvisoryFilter filter) {
        return new AdvisoryConditions(officers.require(), filter, clock.instant());
    }

    private AdvisoryRules rules(Advisory advisory) {
        return settings.version(advisory.settingVersion()).rules().advisory();
    }

    private Hand hand() {
        Officer officer = officers.require();
        return new Hand(officer.username(), officer.displayName(), clock.instant());
    }
}
