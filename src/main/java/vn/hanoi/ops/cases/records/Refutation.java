package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefuted;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.records.ExposureTable.Link;
import vn.hanoi.ops.cases.records.ExposureTable.Released;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ui.text.Translations;

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
     * only the confirmation made an F1 is an F2. Calls stay open, because the contacts were told otherwise. Whom the
     * confirmation alone put under quarantine again is released again, where nobody did anything about it since.
     *
     * @param refuted a case whose confirmation was just taken back
     * @param words for the contacts' timelines
     */
    void told(CaseRecord refuted, Hand hand, String words) {
        for (Link link : exposures.from(refuted.id())) {
            Optional<Released> before = exposures.takeReleased(link.id());
            exposures.goOn(link.id());
            CaseRecord contact = book.findById(link.contact()).orElseThrow();
            if (contact.state().open()) {
                boolean untouched = before.isPresent() && untouched(contact, before.get());
                recount(contact, hand, words);
                before.filter(released -> untouched).ifPresent(released -> release(contact, released, hand, words));
            }
        }
        events.publishEvent(new CaseRefuted(refuted.id(), refuted.person(), refuted.area()));
    }

    private boolean untouched(CaseRecord contact, Released before) {
        return log.of(contact.id()).stream().noneMatch(line -> line.enteredAt().isAfter(before.at()));
    }

    private void release(CaseRecord contact, Released before, Hand hand, String words) {
        Instant ended = before.state().open()
                ? null
                : log.of(contact.id()).stream()
                        .filter(line -> line.step() == CaseStep.CLOSED)
                        .map(CaseEntry::at)
                        .reduce(hand.at(), (earlier, later) -> later);
        String why =
                words.isEmpty() ? Translations.in(Translations.VIETNAMESE, "cases.contagion.releasedAgain") : words;
        contact.releaseAgain(before.state(), ended, why, hand);
        store.save(contact, "CONTACT_RELEASED_AGAIN");
        if (ended != null) {
            events.publishEvent(new CaseClosed(contact.id(), contact.person(), contact.area(), ended));
        }
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
