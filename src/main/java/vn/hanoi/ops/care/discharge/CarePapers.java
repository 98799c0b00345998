package vn.hanoi.ops.care.discharge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
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
 * Writes the papers of discharged patients as PDF, a place's own staff those of that place; who is named is recorded as
 * printed, and the policy masks.
 */
@Service
@PreAuthorize(CareRoles.RECEIVERS)
public class CarePapers {

    private static final String CITY = "Hà Nội";
    private static final String EARLY = "EARLY";
    private static final List<String> FIELDS = List.of(
            PeopleFields.NAME.code(),
            PeopleFields.BIRTH.code(),
            PeopleFields.SEX.code(),
            PeopleFields.DOCUMENT.code(),
            PeopleFields.ADDRESS.code());

    private final Stays stays;
    private final DischargeRules rules;
    private final CareSites sites;
    private final PersonRegister persons;
    private final JdbcClient jdbc;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    CarePapers(
            Stays stays,
            DischargeRules rules,
            CareSites sites,
            PersonRegister persons,
            JdbcClient jdbc,
            Privacy privacy,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.stays = stays;
        this.rules = rules;
        this.sites = sites;
        this.persons = persons;
        this.jdbc = jdbc;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    private record Wording(
            String kind,
            String symbol,
            String subject,
            String opening,
            String closing,
            String post,
            String recipients) {}

    /**
     * Writes one paper for each stay that has ended; others are left out, and so is who left against the criteria from the
     * papers on a completed isolation.
     *
     * @param out closed at the end; nothing is written to it when no paper could be made
     * @return how many papers the file has
     */
    @Transactional
    public int write(CarePaper paper, List<UUID> ids, Purpose purpose, OutputStream out) {
        List<StayRow> ended = ids.stream()
                .flatMap(id -> stays.find(id).stream())
                .filter(stay -> stay.leftAt() != null)
                .filter(stay -> paper != CarePaper.COMPLETION || met(stay))
                .toList();
        if (ended.isEmpty()) {
            return 0;
        }
        Disclosure print = privacy.on(Channel.PRINT).serving(purpose);
        PaperMark mark = new PaperMark(
                "",
                text(
                        "care.paper.mark",
                        officers.require().username(),
                        Formats.dateTime(clock.realTime()),
                        text(purpose.titleKey())));
        try (PaperFile file = new PaperFile(out, wording(paper.name()).kind(), mark)) {
            for (StayRow stay : ended) {
                file.add(paper(stay, wording(met(stay) ? paper.name() : EARLY), print));
                events.publishEvent(
                        ActRecorded.of(ActKind.PRINT, "CARE_PAPER_PRINTED", "care-stay:" + stay.id(), stay.home())
                                .about(stay.person().value())
                                .serving(purpose.name())
                                .on(FIELDS)
                                .saying(paper.name()));
            }
            return file.papers();
        }
    }

    private Paper paper(StayRow stay, Wording wording, Disclosure print) {
        LocalDate left = CareTimes.day(Objects.requireNonNull(stay.leftAt()));
        DischargeRule rule = rules.on(left);
        String site = sites.find(stay.site()).map(found -> found.row().name()).orElse(Formats.UNKNOWN);
        List<PaperPart> body = new ArrayList<>();
        body.add(new PaperPart.Text(wording.opening()));
        body.add(new PaperPart.Facts(facts(stay, print)));
        for (String line : wording.closing().split("\n")) {
            body.add(new PaperPart.Text(line.replace("{site}", site)
                    .replace("{from}", Formats.date(stay.enteredAt()))
                    .replace("{until}", Formats.date(left))
                    .replace("{rules}", rule.rules().source())
                    .replace("{days}", String.valueOf(rule.rules().monitored()))));
        }
        return new Paper(
                new Letterhead(
                        "Sở Y tế Hà Nội", site, "......../" + wording.symbol(), CITY, CareTimes.day(clock.instant())),
                wording.kind(),
                wording.subject(),
                body,
                new Signature("", wording.post(), ""),
                List.of(wording.recipients().split("\n")));
    }

    private List<PaperPart.Fact> facts(StayRow stay, Disclosure print) {
        Optional<PersonDetails> person = persons.find(stay.person(), stay.shared());
        List<PaperPart.Fact> facts = new ArrayList<>();
        person.ifPresent(known -> {
            facts.add(new PaperPart.Fact(text(PeopleFields.NAME.titleKey()), print.text(known.name())));
            facts.add(new PaperPart.Fact(text(PeopleFields.BIRTH.titleKey()), print.text(known.birth())));
            facts.add(new PaperPart.Fact(
                    text(PeopleFields.SEX.titleKey()), print.text(known.sex(), sex -> text(sex.titleKey()))));
            known.documents().stream()
                    .findFirst()
                    .ifPresent(document -> facts.add(new PaperPart.Fact(
                            text(PeopleFields.DOCUMENT.titleKey()), print.text(document.document()))));
            known.addresses().stream()
                    .findFirst()
                    .ifPresent(address -> facts.add(
                            new PaperPart.Fact(text(PeopleFields.ADDRESS.titleKey()), print.text(address.address()))));
        });
        return facts;
    }

    /** Who left against the criteria gets other words, and no paper on a completed isolation. */
    private boolean met(StayRow stay) {
        return !jdbc.sql("SELECT 1 FROM care_stay WHERE id = :id AND (criteria_met IS NULL OR criteria_met)")
                .param("id", Ids.bytes(stay.id()))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private Wording wording(String paper) {
        return jdbc.sql("SELECT * FROM care_paper_wording WHERE paper = :paper AND valid_from <= :day"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("paper", paper)
                .param("day", CareTimes.day(clock.instant()))
                .query((row, n) -> new Wording(
                        row.getString("kind"),
                        row.getString("symbol"),
                        row.getString("subject"),
                        row.getString("opening"),
                        row.getString("closing"),
                        row.getString("post"),
                        row.getString("recipients")))
                .single();
    }
}
