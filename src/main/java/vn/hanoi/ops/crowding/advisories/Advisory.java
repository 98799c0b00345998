package vn.hanoi.ops.crowding.advisories;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryRefused.Reason;
import vn.hanoi.ops.crowding.level.AdvisoryRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/** An advisory's life: each verb guards first and leaves a line in the timeline. */
@Entity
@Table(name = "crowding_advisory")
class Advisory {

    static final String CONSOLE_ITSELF = "console";
    private static final int TEXT_LIMIT = 4_000;
    private static final int NOTE_LIMIT = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AdvisoryId id;

    @Version
    private @Nullable Integer version;

    private @Nullable Integer year;
    private @Nullable Integer number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "street_id"))
    private StreetId street;

    private String streetName;
    private String areaPath;
    private String addresseePath;
    private String addressee;
    private String folded;

    @Enumerated(EnumType.STRING)
    private AdvisoryState state;

    private int level;
    private Instant levelSince;
    private Instant levelMinute;
    private int settingVersion;
    private String text;
    private boolean textEdited;
    private Instant draftedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant warnAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant acknowledgedAt;
    private @Nullable Instant actedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionKind actionKind;

    private @Nullable Instant endedAt;
    private @Nullable Instant undoUntil;
    private int reminders;
    private @Nullable Instant remindedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "crowding_advisory_entry", joinColumns = @JoinColumn(name = "advisory_id"))
    @OrderColumn(name = "position")
    private List<AdvisoryEntry> timeline = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Advisory() {}

    /** Who does something, by account and by name, and when. */
    record Hand(String officer, String name, Instant at) {}

    private static Hand console(Instant at) {
        return new Hand(CONSOLE_ITSELF, "", at);
    }

    static Advisory draft(StreetLevelHeld held, int settingVersion, String text, Instant now) {
        StreetNow street = held.street();
        Advisory advisory = new Advisory();
        advisory.id = AdvisoryId.next();
        advisory.street = street.id();
        advisory.streetName = street.name();
        advisory.areaPath = street.area().value();
        advisory.addresseePath = street.addressee().value();
        advisory.addressee = street.addresseeLabel();
        advisory.folded = VietnameseText.fold(street.name() + " " + street.addresseeLabel());
        advisory.state = AdvisoryState.DRAFT;
        advisory.draftedAt = now;
        advisory.about(held, settingVersion, text);
        advisory.note(console(now), AdvisoryStep.DRAFTED, "");
        return advisory;
    }

    /** The level rose before anybody sent the draft; a text that an officer has edited stays. */
    void raise(StreetLevelHeld held, int version, String newText, Instant now) {
        guard(AdvisoryState.DRAFT);
        about(held, version, textEdited ? text : newText);
        note(console(now), AdvisoryStep.RAISED, String.valueOf(held.level()));
    }

    void edit(String newText, Hand hand) {
        guard(AdvisoryState.DRAFT);
        String clean = newText.strip();
        if (clean.isEmpty() || clean.length() > TEXT_LIMIT) {
            throw new AdvisoryRefused(Reason.TEXT_LENGTH);
        }
        text = clean;
        textEdited = true;
        note(hand, AdvisoryStep.EDITED, "");
    }

    void send(AdvisoryNumbers.Number given, AdvisoryRules rules, Hand hand) {
        guard(AdvisoryState.DRAFT);
        year = given.year();
        number = given.number();
        state = AdvisoryState.SENT;
        sentAt = hand.at;
        dueAt = hand.at.plus(Duration.ofMinutes(rules.acknowledgeMinutes()));
        warnAt = hand.at.plus(Duration.ofMinutes(rules.acknowledgeMinutes())
                .multipliedBy(rules.warnPercent())
                .dividedBy(100));
        note(hand, AdvisoryStep.SENT, "");
    }

    void dismiss(String reason, AdvisoryRules rules, Hand hand) {
        guard(AdvisoryState.DRAFT);
        if (reason.isBlank()) {
            throw new AdvisoryRefused(Reason.REASON_MISSING);
        }
        end(AdvisoryState.DISMISSED, rules, hand);
        note(hand, AdvisoryStep.DISMISSED, reason);
    }

    void remind(AdvisoryRules rules, Hand hand) {
        guard(AdvisoryState.SENT);
        if (remindedAt != null && hand.at.isBefore(remindedAt.plus(Duration.ofMinutes(rules.remindMinutes())))) {
            throw new AdvisoryRefused(Reason.REMINDED_JUST_NOW);
        }
        reminders++;
        remindedAt = hand.at;
        note(hand, AdvisoryStep.REMINDED, "");
    }

    void acknowledge(Hand hand) {
        guard(AdvisoryState.SENT);
        state = AdvisoryState.ACKNOWLEDGED;
        acknowledgedAt = hand.at;
        note(hand, AdvisoryStep.ACKNOWLEDGED, "");
    }

    void act(RecordAction action, Hand hand) {
        guard(AdvisoryState.ACKNOWLEDGED);
        if (action.text().isBlank()) {
            throw new AdvisoryRefused(Reason.REASON_MISSING);
        }
        Instant done = action.at().orElse(hand.at);
        if (done.isAfter(hand.at) || sentAt == null || done.isBefore(sentAt)) {
            throw new AdvisoryRefused(Reason.ACTION_TIME);
        }
        state = AdvisoryState.ACTED;
        actedAt = done;
        actionKind = action.kind();
        note(hand, AdvisoryStep.ACTED, action.text());
    }

    void close(String remark, AdvisoryRules rules, Hand hand) {
        guard(AdvisoryState.ACTED);
        end(AdvisoryState.CLOSED, rules, hand);
        note(hand, AdvisoryStep.CLOSED, remark);
    }

    /** Takes the ending back; both lines stay in the timeline. */
    void reopen(AdvisoryState ended, Hand hand) {
        guard(ended);
        if (undoUntil == null || hand.at.isAfter(undoUntil)) {
            throw new AdvisoryRefused(Reason.UNDO_TOO_LATE);
        }
        state = ended == AdvisoryState.DISMISSED ? AdvisoryState.DRAFT : AdvisoryState.ACTED;
        endedAt = null;
        undoUntil = null;
        note(hand, AdvisoryStep.REOPENED, "");
    }

    int version() {
        return version == null ? 0 : version;
    }

    AdvisoryState state() {
        return state;
    }

    int level() {
        return level;
    }

    Instant levelMinute() {
        return levelMinute;
    }

    int settingVersion() {
        return settingVersion;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    AreaPath addressee() {
        return new AreaPath(addresseePath);
    }

    AdvisoryMark mark() {
        return new AdvisoryMark(id, state, number, sentAt, dueAt);
    }

    AdvisoryRow row() {
        return new AdvisoryRow(
                id,
                year,
                number,
                street,
                streetName,
                area(),
                addressee(),
                addressee,
                state,
                level,
                levelSince,
                draftedAt,
                sentAt,
                warnAt,
                dueAt,
                acknowledgedAt,
                actedAt,
                reminders,
                remindedAt,
                undoUntil);
    }

    AdvisoryDetails details() {
        return new AdvisoryDetails(row(), version(), text, textEdited, actionKind, settingVersion, timeline);
    }

    private void about(StreetLevelHeld held, int version, String newText) {
        level = held.level();
        levelSince = held.since();
        levelMinute = held.minute();
        settingVersion = version;
        text = newText;
    }

    private void end(AdvisoryState how, AdvisoryRules rules, Hand hand) {
        state = how;
        endedAt = hand.at;
        undoUntil = hand.at.plus(Duration.ofMinutes(rules.undoMinutes()));
    }

    private void guard(AdvisoryState expected) {
        if (state != expected) {
            throw new AdvisoryRefused(Reason.WRONG_STATE);
        }
    }

    private void note(Hand hand, AdvisoryStep step, String note) {
        if (note.strip().length() > NOTE_LIMIT) {
            throw new AdvisoryRefused(Reason.NOTE_LENGTH);
        }
        timeline.add(new AdvisoryEntry(hand.at, step, hand.officer, hand.name, note.strip()));
    }
}
