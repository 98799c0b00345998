package vn.hanoi.ops.quarantine.stays;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.paper.LabelSheet;
import vn.hanoi.ops.kernel.paper.Letterhead;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperFile;
import vn.hanoi.ops.kernel.paper.PaperMark;
import vn.hanoi.ops.kernel.paper.PaperPart;
import vn.hanoi.ops.kernel.paper.Signature;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.orders.OrderDetails;
import vn.hanoi.ops.quarantine.orders.Orders;
import vn.hanoi.ops.quarantine.sites.Sites;

/** Certificates of completed quarantine and labels for doors and parcels; who is named in them is recorded as printed. */
@Service
@PreAuthorize(QuarantineRoles.CARERS)
@Transactional
public class SitePapers {

    private static final String CITY = "Hà Nội";
    private static final List<String> FIELDS =
            List.of(PeopleFields.NAME.code(), PeopleFields.BIRTH.code(), PeopleFields.SEX.code());

    private final Residents residents;
    private final Orders orders;
    private final Sites sites;
    private final PersonRegister persons;
    private final CertificateWordings wordings;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    SitePapers(
            Residents residents,
            Orders orders,
            Sites sites,
            PersonRegister persons,
            CertificateWordings wordings,
            Privacy privacy,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.residents = residents;
        this.orders = orders;
        this.sites = sites;
        this.persons = persons;
        this.wordings = wordings;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** The certificates of those of the stays that ended with a release, in one PDF; empty when there is none. */
    public byte[] certificates(List<StayId> ids) {
        List<Resident> released = ids.stream()
                .flatMap(id -> residents.find(id).stream())
                .filter(stay -> stay.leftHow() == LeftHow.RELEASED)
                .toList();
        if (released.isEmpty()) {
            return new byte[0];
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        CertificateWordings.Wording wording = wordings.of("CERTIFICATE", today);
        Disclosure print = privacy.on(Channel.PRINT).serving(Purpose.QUARANTINE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperFile file = new PaperFile(out, wording.kind(), mark())) {
            for (Resident stay : released) {
                orders.find(stay.order()).ifPresent(order -> file.add(paper(stay, order, wording, print)));
                tell(stay, "CERTIFICATE_PRINTED");
            }
        }
        return out.toByteArray();
    }

    /** Labels with name, room and last day for those of the stays that go on, in one PDF; empty when there is none. */
    public byte[] labels(List<StayId> ids) {
        List<Resident> here = ids.stream()
                .flatMap(id -> residents.find(id).stream())
                .filter(stay -> stay.state() != StayState.LEFT)
                .toList();
        if (here.isEmpty()) {
            return new byte[0];
        }
        Map<PersonId, PersonRow> people = persons.rows(
                here.stream().collect(Collectors.toMap(Resident::person, s -> Set.of(s.area()), (a, b) -> a)));
        Disclosure print = privacy.on(Channel.PRINT).serving(Purpose.QUARANTINE);
        List<LabelSheet.Label> labels = here.stream()
                .map(stay -> label(stay, people.get(stay.person()), print))
                .toList();
        here.forEach(stay -> tell(stay, "LABEL_PRINTED"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LabelSheet.write(labels, out);
        return out.toByteArray();
    }

    private static LabelSheet.Label label(Resident stay, @Nullable PersonRow person, Disclosure print) {
        String name = person == null ? "" : print.text(person.name());
        return new LabelSheet.Label(
                stay.room().isBlank() ? text("quarantine.tray.NO_BED") : stay.room(),
                Stream.of(
                                name,
                                text("quarantine.label.until", print.text(stay.lastDay(), day -> Formats.date(day))),
                                text(
                                        "quarantine.label.number",
                                        stay.id().toString().substring(24)))
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private Paper paper(Resident stay, OrderDetails order, CertificateWordings.Wording wording, Disclosure print) {
        String site = sites.find(stay.site()).map(s -> s.row().name()).orElse("");
        List<PaperPart> body = new ArrayList<>();
        body.add(new PaperPart.Text(wording.opening()));
        body.add(new PaperPart.Facts(facts(stay, print)));
        String watched = print.text(order.countedFrom(), term -> Formats.date(term.monitoredUntil()));
        for (String line : wording.closing()) {
            body.add(new PaperPart.Text(line.replace("{site}", site)
                    .replace("{from}", Formats.date(stay.arrivedAt()))
                    .replace("{until}", print.text(order.row().lastDay(), day -> Formats.date(day)))
                    .replace("{number}", order.row().number())
                    .replace("{decided}", Formats.date(order.row().decidedOn()))
                    .replace("{watched}", watched.isBlank() ? "......../......../........" : watched)));
        }
        return new Paper(
                new Letterhead("", site, "......../" + wording.symbol(), CITY, LocalDate.now(clock)),
                wording.kind(),
                wording.subject(),
                body,
                new Signature("", wording.post(), ""),
                wording.recipients());
    }

    private List<PaperPart.Fact> facts(Resident stay, Disclosure print) {
        Optional<PersonDetails> person = persons.find(stay.person(), Set.of(stay.area()));
        return person.map(known -> List.of(
                        new PaperPart.Fact(text(PeopleFields.NAME.titleKey()), print.text(known.name())),
                        new PaperPart.Fact(text(PeopleFields.BIRTH.titleKey()), print.text(known.birth())),
                        new PaperPart.Fact(
                                text(PeopleFields.SEX.titleKey()),
                                print.text(known.sex(), sex -> text(sex.titleKey())))))
                .orElse(List.of());
    }

    private PaperMark mark() {
        String at = Formats.dateTime(clock.realTime());
        return new PaperMark(
                "",
                text("quarantine.paper.mark", officers.require().username(), at, text(Purpose.QUARANTINE.titleKey())));
    }

    private void tell(Resident stay, String act) {
        events.publishEvent(ActRecorded.of(ActKind.PRINT, act, "stay:" + stay.id(), stay.area())
                .about(stay.person().value())
                .serving(Purpose.QUARANTINE.name())
                .on(FIELDS));
    }
}
