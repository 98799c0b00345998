package vn.hanoi.ops.cases.ui.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.access.ui.PurposeGate;
import vn.hanoi.ops.access.ui.PurposeGates;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.Attachments;
import vn.hanoi.ops.cases.records.CaseDetails;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.Comments;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.cases.ui.steps.OutbreakDialog;
import vn.hanoi.ops.cases.ui.steps.SelfReportDialog;
import vn.hanoi.ops.cases.ui.steps.StepDialogs;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** Collects what a case's record shows, and opens it for a purpose. */
@Component
public class CaseInquiry {

    private final CaseList cases;
    private final Contacts contacts;
    private final Comments comments;
    private final Outbreaks outbreaks;
    private final Attachments attachments;
    private final OutbreakDialog outbreakDialog;
    private final SelfReportDialog selfReports;
    private final Amendments amendments;
    private final PersonRegister persons;
    private final PurposeGates gates;
    private final GuardedTexts texts;
    private final StepDialogs dialogs;
    private final Areas areas;
    private final Clock clock;

    CaseInquiry(
            CaseList cases,
            Contacts contacts,
            Comments comments,
            Outbreaks outbreaks,
            Attachments attachments,
            OutbreakDialog outbreakDialog,
            SelfReportDialog selfReports,
            Amendments amendments,
            PersonRegister persons,
            PurposeGates gates,
            GuardedTexts texts,
            StepDialogs dialogs,
            Areas areas,
            Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.comments = comments;
        this.outbreaks = outbreaks;
        this.attachments = attachments;
        this.outbreakDialog = outbreakDialog;
        this.selfReports = selfReports;
        this.amendments = amendments;
        this.persons = persons;
        this.gates = gates;
        this.texts = texts;
        this.dialogs = dialogs;
        this.areas = areas;
        this.clock = clock;
    }

    Optional<CaseDetails> find(CaseId id) {
        return cases.find(id);
    }

    PurposeGate gate(CaseDetails details, Consumer<Disclosure> opened) {
        return gates.before(details.record(), ListPurpose.SERVING, opened);
    }

    CaseFile file(CaseDetails details) {
        CaseId id = details.row().id();
        boolean ofOwnArea = cases.row(id).isPresent();
        return new CaseFile(
                details,
                persons.find(details.row().person(), details.shared()),
                areas.labelOf(details.row().area()),
                contacts.calling(id),
                contacts.callRule(details.row().area()),
                contacts.of(id),
                contacts.sources(id),
                contacts.markers(id),
                ofOwnArea ? comments.of(id) : List.of(),
                outbreaks.ofCases(List.of(id)).getOrDefault(id, List.of()),
                ofOwnArea ? attachments.of(id) : List.of(),
                clock.instant());
    }

    Map<PersonId, PersonRow> people(List<PersonId> ids) {
        return persons.rows(ids);
    }

    String unit(AreaPath area) {
        return areas.labelOf(area);
    }

    GuardedTexts texts() {
        return texts;
    }

    StepDialogs dialogs() {
        return dialogs;
    }

    Attachments attachments() {
        return attachments;
    }

    SelfReportDialog selfReports() {
        return selfReports;
    }

    OutbreakDialog outbreakDialog() {
        return outbreakDialog;
    }

    Amendments amendments() {
        return amendments;
    }
}
