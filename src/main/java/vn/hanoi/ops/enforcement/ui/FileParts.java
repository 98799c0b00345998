package vn.hanoi.ops.enforcement.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.access.ui.PurposeGates;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.Copies;
import vn.hanoi.ops.enforcement.decisions.DecisionList;
import vn.hanoi.ops.enforcement.decisions.Decisions;
import vn.hanoi.ops.enforcement.decisions.Proposals;
import vn.hanoi.ops.enforcement.evidence.Evidence;
import vn.hanoi.ops.enforcement.evidence.Subject;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.papers.EnforcementPapers;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What the pieces of the desk ask. */
@Component
class FileParts {

    private static final int CAP = 999;

    private final RecordList records;
    private final Violations violations;
    private final FormVisits visits;
    private final DecisionList decisionList;
    private final Decisions decisions;
    private final Proposals proposals;
    private final EnforcementPapers papers;
    private final LawBook law;
    private final Areas areas;
    private final Privacy privacy;
    private final PurposeGates gates;
    private final GuardedTexts guarded;
    private final CurrentOfficer officers;
    private final Evidence evidence;
    private final Copies copies;
    private final LiveChannel live;
    private final Clock clock;

    FileParts(
            RecordList records,
            Violations violations,
            FormVisits visits,
            DecisionList decisionList,
            Decisions decisions,
            Proposals proposals,
            EnforcementPapers papers,
            LawBook law,
            Areas areas,
            Privacy privacy,
            PurposeGates gates,
            GuardedTexts guarded,
            CurrentOfficer officers,
            Evidence evidence,
            Copies copies,
            LiveChannel live,
            Clock clock) {
        this.records = records;
        this.violations = violations;
        this.visits = visits;
        this.decisionList = decisionList;
        this.decisions = decisions;
        this.proposals = proposals;
        this.papers = papers;
        this.law = law;
        this.areas = areas;
        this.privacy = privacy;
        this.gates = gates;
        this.guarded = guarded;
        this.officers = officers;
        this.evidence = evidence;
        this.copies = copies;
        this.live = live;
        this.clock = clock;
    }

    RecordList records() {
        return records;
    }

    Violations violations() {
        return violations;
    }

    FormVisits visits() {
        return visits;
    }

    DecisionList decisionList() {
        return decisionList;
    }

    Decisions decisions() {
        return decisions;
    }

    Proposals proposals() {
        return proposals;
    }

    EnforcementPapers papers() {
        return papers;
    }

    LawBook law() {
        return law;
    }

    Areas areas() {
        return areas;
    }

    GuardedTexts guarded() {
        return guarded;
    }

    PurposeGates gates() {
        return gates;
    }

    /** The photos of a record. */
    EvidencePanel photos(ViolationId record, AreaPath area) {
        return new EvidencePanel(evidence, Subject.of(record, area), writes(), clock);
    }

    Copies copies() {
        return copies;
    }

    LiveChannel live() {
        return live;
    }

    Disclosure listed() {
        return privacy.on(Channel.LIST);
    }

    Officer officer() {
        return officers.require();
    }

    Instant now() {
        return clock.instant();
    }

    boolean writes() {
        return officer().is(Role.WARD_POLICE, Role.VENUE_INSPECTOR);
    }

    /** How much waits in a tray, in words. */
    String waiting(FileTray tray) {
        int count = tray.holdsRecords()
                ? records.count(tray.records(), CAP + 1)
                : decisionList.count(tray.decisions(), CAP + 1);
        return count == 0 ? "" : Formats.capped(count, CAP);
    }

    /** Names of acts by the law of a day; the bare code for one that the law does not know. */
    String acts(List<String> codes, Instant at) {
        Law text = law.at(at).law();
        return codes.stream()
                .map(code -> text.acts().stream()
                        .filter(a -> a.code().equals(code))
                        .map(Act::name)
                        .findFirst()
                        .orElse(code))
                .collect(Collectors.joining("; "));
    }
}
