package vn.hanoi.ops.cases.papers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.paper.Letterhead;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperFile;
import vn.hanoi.ops.kernel.paper.PaperMark;
import vn.hanoi.ops.kernel.paper.PaperPart;
import vn.hanoi.ops.kernel.paper.Signature;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonRegister;

/**
 * Prints papers about cases: who is named in them is recorded as printed, and what the officer may not see in print is
 * masked in them.
 */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
public class CasePapers {

    /** Most papers of one file. */
    public static final int MOST = 1_000;

    private static final String CITY = "Hà Nội";
    private static final List<String> FIELDS = List.of(
            PeopleFields.NAME.code(),
            PeopleFields.BIRTH.code(),
            PeopleFields.SEX.code(),
            PeopleFields.DOCUMENT.code(),
            PeopleFields.ADDRESS.code(),
            CaseFields.UNTIL.code(),
            CaseFields.PLACEMENT.code());

    private final CaseList cases;
    private final CaseRegister register;
    private final PersonRegister persons;
    private final PaperWordings wordings;
    private final Areas areas;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    CasePapers(
            CaseList cases,
            CaseRegister register,
            PersonRegister persons,
            PaperWordings wordings,
            Areas areas,
            Privacy privacy,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.register = register;
        this.persons = persons;
        this.wordings = wordings;
        this.areas = areas;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** The cases of a filter for which a paper of that kind can be written, at most 1,000. */
    @Transactional(readOnly = true)
    public List<CaseId> fitting(CasePaper kind, CaseFilter filter) {
        return ids(kind, filter);
    }

    /**
     * Tells whether a paper of that kind can be written about the case now: nobody still in quarantine has completed it, nor has
     * who left before its last day.
     */
    @Transactional(readOnly = true)
    public boolean fits(CasePaper kind, CaseId id) {
        return cases.row(id).filter(row -> fits(kind, row)).isPresent();
    }

    private boolean fits(CasePaper kind, CaseRow row) {
        CaseFilter ofPerson = CaseFilter.of(CaseFilter.Tray.ALL).of(row.person());
        return ids(kind, ofPerson).contains(row.id());
    }

    private List<CaseId> ids(CasePaper kind, CaseFilter filter) {
        return kind == CasePaper.DECISION
                ? cases.ids(filter.in(Set.of(CaseState.IN_QUARANTINE, CaseState.MONITORED)), MOST)
                : cases.idsOfStayed(filter.in(Set.of(CaseState.COMPLETED)), MOST);
    }

    /**
     * Writes the papers of cases into one file; those that the officer may not see or that the paper does not fit are left
     * out.
     *
     * @param out closed at the end; nothing is written to it when no paper could be made
     * @return how many papers the file has
     */
    @Transactional
    public int write(CasePaper kind, List<CaseId> ids, Purpose purpose, OutputStream out) {
        List<CaseRow> rows = ids.stream()
                .limit(MOST)
                .flatMap(id -> cases.row(id).filter(row -> fits(kind, row)).stream())
                .toList();
        if (rows.isEmpty()) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        PaperWording wording = wordings.of(kind, today);
        Disclosure print = privacy.on(Channel.PRINT).serving(purpose);
        try (PaperFile file = new PaperFile(out, wording.heading(), mark(purpose))) {
            for (CaseRow row : rows) {
                file.add(paper(row, wording, print, today));
                tell(kind, row, purpose);
            }
            return file.papers();
        }
    }

    private PaperMark mark(Purpose purpose) {
        String officer = officers.require().username();
        String at = Formats.dateTime(clock.realTime());
        return new PaperMark("", text("cases.paper.mark", officer, at, text(purpose.titleKey())));
    }

    private Paper paper(CaseRow row, PaperWording wording, Disclosure print, LocalDate today) {
        List<Area> chain = areas.find(row.area()).map(areas::chain).orElse(List.of());
        List<PaperPart> body = new ArrayList<>();
        wording.grounds().forEach(ground -> body.add(new PaperPart.Ground(ground)));
        boolean decides = !wording.grounds().isEmpty();
        if (decides) {
            body.add(new PaperPart.Middle(wording.heading().toUpperCase(java.util.Locale.of("vi")) + ":"));
        }
        body.add(decides ? new PaperPart.Article("Điều 1.", wording.opening()) : new PaperPart.Text(wording.opening()));
        body.add(new PaperPart.Facts(facts(row, print)));
        wording.closing().forEach(line -> body.add(new PaperPart.Text(filled(line, row, print))));
        return new Paper(
                head(row.area(), wording, today),
                wording.heading(),
                wording.subject(),
                body,
                new Signature(wording.authority(), wording.post(), ""),
                wording.recipients());
    }

    private Letterhead head(AreaPath area, PaperWording wording, LocalDate today) {
        String unit = areas.labelOf(area);
        String above = area.parent().map(areas::labelOf).orElse("");
        String agency = wording.authority().isBlank() ? "Trạm Y tế " : "Ủy ban nhân dân ";
        return new Letterhead("Ủy ban nhân dân " + above, agency + unit, "......../" + wording.symbol(), CITY, today);
    }

    private List<PaperPart.Fact> facts(CaseRow row, Disclosure print) {
        Optional<PersonDetails> person = persons.find(row.person(), Set.of(row.area()));
        List<PaperPart.Fact> facts = new ArrayList<>();
        person.ifPresent(known -> {
            facts.add(new PaperPart.Fact(text(PeopleFields.NAME.titleKey()), print.text(known.name())));
            facts.add(new PaperPart.Fact(text(PeopleFields.BIRTH.titleKey()), print.text(known.birth())));
            facts.add(new PaperPart.Fact(
                    text(PeopleFields.SEX.titleKey()), print.text(known.sex(), sex -> text(sex.titleKey()))));
            facts.add(new PaperPart.Fact(
                    text(PeopleFields.DOCUMENT.titleKey()),
                    known.documents().isEmpty()
                            ? ""
                            : print.text(known.documents().getFirst().document())));
            facts.add(new PaperPart.Fact(
                    text(PeopleFields.ADDRESS.titleKey()),
                    known.addresses().isEmpty()
                            ? ""
                            : print.text(known.addresses().getFirst().address())));
        });
        return facts;
    }

    private String filled(String line, CaseRow row, Disclosure print) {
        String until = print.text(row.until(), day -> Formats.date(day));
        String where = print.text(row.placement(), (Placement place) -> text(place.titleKey()));
        String from = print.text(CaseFields.UNTIL.guard(from(row), row.area()), day -> Formats.date(day));
        return line.replace("{from}", from.isEmpty() ? "......../......../........" : from)
                .replace("{until}", until.isEmpty() ? "......../......../........" : until)
                .replace("{where}", where.isEmpty() ? "................" : where);
    }

    /** Day 0 of quarantine is the last exposure; the day of registration where none is known. */
    private LocalDate from(CaseRow row) {
        return register.find(row.id())
                .map(CaseFacts::lastExposure)
                .orElseGet(() -> LocalDate.ofInstant(row.registeredAt(), ConsoleClock.HANOI));
    }

    private void tell(CasePaper kind, CaseRow row, Purpose purpose) {
        events.publishEvent(ActRecorded.of(ActKind.PRINT, "CASE_PAPER_PRINTED", "case:" + row.id(), row.area())
                .about(row.person().value())
                .serving(purpose.name())
                .on(FIELDS)
                .saying(kind.name()));
    }
}
