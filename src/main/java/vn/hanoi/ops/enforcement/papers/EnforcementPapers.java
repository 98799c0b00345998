package vn.hanoi.ops.enforcement.papers;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementFields;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.DecisionDetails;
import vn.hanoi.ops.enforcement.decisions.DecisionList;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperFile;
import vn.hanoi.ops.kernel.paper.PaperMark;
import vn.hanoi.ops.kernel.paper.WordFile;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Prints records and decisions: who is named in them is recorded as printed, and what may not be seen in print is masked. */
@Service
@PreAuthorize(EnforcementRoles.FILES)
@Transactional
public class EnforcementPapers {

    private static final List<String> FIELDS = List.of(
            EnforcementFields.OFFENDER.code(),
            EnforcementFields.BIRTH.code(),
            EnforcementFields.DOCUMENT.code(),
            EnforcementFields.ADDRESS.code());

    private final RecordList records;
    private final DecisionList decisions;
    private final RecordPaper recordPaper;
    private final DecisionPaper decisionPaper;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    EnforcementPapers(
            RecordList records,
            DecisionList decisions,
            RecordPaper recordPaper,
            DecisionPaper decisionPaper,
            Privacy privacy,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.records = records;
        this.decisions = decisions;
        this.recordPaper = recordPaper;
        this.decisionPaper = decisionPaper;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** Writes a record as a file. @return whether there is one in the officer's areas */
    public boolean write(ViolationId id, PaperForm form, OutputStream out) {
        Optional<RecordDetails> record = records.find(id);
        record.ifPresent(r -> {
            print(recordPaper.paper(r, print()), form, out);
            tell("violation:" + id, r.row().area());
        });
        return record.isPresent();
    }

    /** Writes a decision as a file. @return whether there is one in the officer's areas */
    public boolean write(DecisionId id, PaperForm form, OutputStream out) {
        Optional<DecisionDetails> decision = decisions.find(id);
        decision.ifPresent(d -> {
            print(decisionPaper.paper(d, print()), form, out);
            tell("decision:" + id, d.content().area());
        });
        return decision.isPresent();
    }

    private Disclosure print() {
        return privacy.on(Channel.PRINT).serving(Purpose.ENFORCEMENT);
    }

    private void print(Paper paper, PaperForm form, OutputStream out) {
        String foot = Words.of("mark", officers.require().username(), Formats.dateTime(clock.realTime()));
        PaperMark mark = new PaperMark("", foot);
        switch (form) {
            case PDF -> {
                try (PaperFile file = new PaperFile(out, paper.kind(), mark)) {
                    file.add(paper);
                }
            }
            case DOCX -> {
                try (WordFile file = new WordFile(out, paper.kind(), mark)) {
                    file.add(paper);
                }
            }
        }
    }

    private void tell(String record, AreaPath area) {
        events.publishEvent(ActRecorded.of(ActKind.PRINT, "ENFORCEMENT_PAPER_PRINTED", record, area)
                .serving(Purpose.ENFORCEMENT.name())
                .on(FIELDS));
    }
}
