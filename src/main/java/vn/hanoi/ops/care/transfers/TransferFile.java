package vn.hanoi.ops.care.transfers;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.Direction;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.CareRulesVersion;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** What a transfer holds, and the small steps that its verbs are made of. */
@MappedSuperclass
abstract class TransferFile {

    private static final int WORDS = 2_000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    TransferId id;

    @Version
    @Nullable
    Integer version;

    int year;
    int number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "case_id"))
    CaseId caseId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    PersonId person;

    @Nullable
    String household;

    String areaPath;

    @Nullable
    UUID fromSite;

    @Nullable
    String fromArea;

    @Nullable
    UUID toSite;

    @Nullable
    String toArea;

    @Enumerated(EnumType.STRING)
    @Nullable
    BedClass bedClass;

    @Enumerated(EnumType.STRING)
    Direction direction;

    boolean emergency;

    @Enumerated(EnumType.STRING)
    @Nullable
    Severity severity;

    @Enumerated(EnumType.STRING)
    @Nullable
    RiskGroup risk;

    String needs;

    @Nullable
    Integer orderedTier;

    @Enumerated(EnumType.STRING)
    TransferState state;

    Instant requestedAt;
    Instant stateAt;

    @Nullable
    Instant dueAt;

    @Nullable
    UUID proposedSite;

    int rulesVersion;
    String plate = "";
    String crew = "";
    String crewPhone = "";
    String handover = "";

    @Nullable
    Instant familyToldAt;

    @Nullable
    Instant siteToldAt;

    @Nullable
    Instant endedAt;

    @Nullable
    UUID openCase;

    @Transient
    private final List<Line> fresh = new ArrayList<>();

    /** A line to be added to the course. */
    record Line(TransferStep step, CareHand hand, @Nullable SiteId site, String words) {}

    void note(TransferStep step, CareHand hand, @Nullable SiteId site, String words) {
        guard(words.length() <= WORDS, CareRefused.Reason.TOO_LONG);
        fresh.add(new Line(step, hand, site, words.strip()));
    }

    /** The lines that were added since the transfer was read, to be written with it. */
    List<Line> takeFresh() {
        List<Line> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    void enter(TransferState next, CareRulesVersion rules, Instant at) {
        state = next;
        stateAt = at;
        dueAt = rules.rules().due(next, emergency, at);
    }

    void letGo(TransferStep why, String words, CareRulesVersion rules, CareHand hand) {
        SiteId site = to();
        toSite = null;
        toArea = null;
        bedClass = null;
        proposedSite = null;
        enter(TransferState.REQUESTED, rules, hand.at());
        note(why, hand, site, words);
    }

    void end(TransferState outcome, TransferStep step, String words, CareHand hand) {
        state = outcome;
        stateAt = hand.at();
        dueAt = null;
        endedAt = hand.at();
        openCase = null;
        note(step, hand, to(), words);
    }

    static void guard(boolean holds, CareRefused.Reason otherwise) {
        CareRefused.unless(holds, otherwise);
    }

    static void words(String text) {
        guard(!text.isBlank(), CareRefused.Reason.REASON_MISSING);
        guard(text.length() <= WORDS, CareRefused.Reason.TOO_LONG);
    }

    static String names(Set<Capability> capabilities) {
        return capabilities.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    Set<Capability> needs() {
        return Arrays.stream(needs.split(","))
                .filter(name -> !name.isBlank())
                .map(Capability::valueOf)
                .collect(Collectors.toSet());
    }

    TransferId id() {
        return id;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    @Nullable
    SiteId to() {
        return toSite == null ? null : new SiteId(toSite);
    }

    @Nullable
    AreaPath toAreaPath() {
        return toArea == null ? null : new AreaPath(toArea);
    }

    @Nullable
    AreaPath fromAreaPath() {
        return fromArea == null ? null : new AreaPath(fromArea);
    }

    boolean isOf(AreaScope scope) {
        return scope.covers(area())
                || (toArea != null && scope.covers(new AreaPath(toArea)))
                || (fromArea != null && scope.covers(new AreaPath(fromArea)));
    }
}
