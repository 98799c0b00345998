package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;

/** What a ticket holds, its timeline and its clocks. */
@MappedSuperclass
abstract class TicketFile {

    static final int TEXT_LIMIT = 4_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    TicketId id;

    @Version
    private @Nullable Integer version;

    int year;
    int number;

    @Enumerated(EnumType.STRING)
    Origin origin;

    @Nullable
    byte[] requestKey;

    @Enumerated(EnumType.STRING)
    TicketState state;

    boolean active = true;
    boolean published;
    String terms;

    @Embedded
    TicketMatter matter;

    @Embedded
    TicketPlace place;

    @Embedded
    @Nullable
    TicketCaller caller;

    String mediaUrl = "";
    String account = "";
    String answer = "";

    @Nullable
    String assignee;

    @Nullable
    String assigneeName;

    @Nullable
    UUID masterId;

    Instant openedAt;
    Instant updatedAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    Instant closedAt;

    @Nullable
    Instant toldAt;

    @Nullable
    Integer satisfaction;

    @Embedded
    TicketDues dues = TicketDues.NONE;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "hotline_ticket_entry", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    List<TicketEntry> timeline = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "hotline_ticket_clock", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    List<ClockLine> ledger = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "hotline_ticket_attribute", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    List<Answered> attributes = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "hotline_ticket_watcher", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "officer")
    Set<String> watchers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected TicketFile() {}

    int version() {
        return version == null ? 0 : version;
    }

    TicketId id() {
        return id;
    }

    TicketState state() {
        return state;
    }

    AreaPath area() {
        return place.area();
    }

    boolean merged() {
        return masterId != null;
    }

    TicketClocks clocks(HotlineRules rules) {
        return new TicketClocks(ledger, rules);
    }

    /** Writes a line, and brings the copies of the clocks up to now. */
    void note(TicketHand hand, TicketStep step, boolean shownPublic, String words) {
        String clean = words.strip();
        if (clean.length() > TEXT_LIMIT) {
            throw new TicketRefused(Reason.TEXT_LENGTH);
        }
        timeline.add(new TicketEntry(hand.at(), step, state, shownPublic, hand.officer(), hand.name(), clean));
        updatedAt = hand.at();
        TicketClocks clocks = clocks(hand.rules());
        refresh(clocks, clocks.passedMark(hand.at()), hand);
    }

    /** Computes the copies of the clocks anew. */
    void tick(TicketHand hand) {
        refresh(clocks(hand.rules()), dues.markedPercent(), hand);
    }

    private void refresh(TicketClocks clocks, int marked, TicketHand hand) {
        dues = clocks.dues(hand.at(), marked);
        active = state.open() && masterId == null;
    }

    void guard(TicketState... fitting) {
        if (merged()) {
            throw new TicketRefused(Reason.MERGED);
        }
        if (!Set.of(fitting).contains(state)) {
            throw new TicketRefused(Reason.WRONG_STATE);
        }
    }

    static String words(String given) {
        String clean = given.strip();
        if (clean.isEmpty()) {
            throw new TicketRefused(Reason.REASON_MISSING);
        }
        if (clean.length() > TEXT_LIMIT) {
            throw new TicketRefused(Reason.TEXT_LENGTH);
        }
        return clean;
    }
}
