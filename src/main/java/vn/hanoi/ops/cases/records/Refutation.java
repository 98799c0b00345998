package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefuted;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.records.ExposureTable.Link;
import vn.hanoi.ops.cases.settings.CaseSettings;

/** Takes back what a wrong confirmation did to other people's cases, and tells the rooms that acted on it. */
@Component
class Refutation {

    private final CaseBook book;
    private final CaseStore store;
    private final CaseLog log;
    private final ExposureTable exposures;
    private final CaseSettings settings;
    private final ApplicationEventPublisher events;

    Refutation(
            CaseBook book,
            CaseStore store,
            CaseLog log,
            ExposureTable exposures,
            CaseSettings settings,
            ApplicationEventPublisher events) {
        this.book = book;
        this.store = store;
        this.log = log;
        this.exposures = exposures;
        this.settings = settings;
        this.events = events;
    }

    /**
     * The contacts are what they were: people who live together go on doing so, days are counted from what is left, and whom
     * only the confirmation made an F1 is an F2. Calls stay open, because the contacts were told otherwise.
     *
     * @param refuted a case whose confirmation was just taken back
     * @param words for the contacts' timelines
     */
    void told(CaseRecord refuted, Hand hand, String words) {
        for (Link link : exposures.from(refuted.id())) {
            exposures.goOn(link.id());
            CaseRecord contact = book.findById(link.contact()).orElseThrow();
            if (contact.state().open()) {
                recount(contact, hand, words);
            }
        }
        events.publishEvent(new CaseRefuted(refuted.id(), refuted.person(), refuted.area()));
    }

    private void recount(CaseRecord contact, Hand hand, String words) {
        List<Exposure> met =
                exposures.of(contact.id()).stream().map(Link::exposure).toList();
        List<LocalDate> days = met.stream().map(Exposure::lastOn).sorted().toList();
        contact.met(by(contact, met), days.getFirst(), days.getLast(), settings.version(contact.rulesVersion()), hand);
        contact.mark(words);
        store.save(contact, "CONTACT_RECOUNTED");
    }

    private CaseKind by(CaseRecord contact, List<Exposure> met) {
        boolean ofAnF0 = book.findAllById(met.stream().map(Exposure::source).toList()).stream()
                .anyMatch(source -> source.kind() == CaseKind.F0);
        boolean asF2 = log.of(contact.id()).stream()
                .anyMatch(line ->
                        line.step() == CaseStep.REGISTERED && line.detail().equals(CaseKind.F2.name()));
        return !ofAnF0 && asF2 ? CaseKind.F2 : CaseKind.F1;
    }
}
