package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseReopened;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ContactIdentified;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.records.ExposureTable.Link;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What an exposure or a confirmation does to other people's cases. */
@Component
class Contagion {

    private final CaseBook book;
    private final CaseStore store;
    private final ExposureTable exposures;
    private final CaseSettings settings;
    private final ApplicationEventPublisher events;

    Contagion(
            CaseBook book,
            CaseStore store,
            ExposureTable exposures,
            CaseSettings settings,
            ApplicationEventPublisher events) {
        this.book = book;
        this.store = store;
        this.exposures = exposures;
        this.settings = settings;
        this.events = events;
    }

    /** Links a contact to whom it met, and counts quarantine. */
    void expose(CaseRecord contact, Exposure exposure, Hand hand) {
        expose(contact, exposure, hand, "");
    }

    /** The same with words in the timeline. */
    void expose(CaseRecord contact, Exposure exposure, Hand hand, String words) {
        CaseRecord source =
                book.findById(exposure.source()).orElseThrow(() -> new CaseRefused(Reason.EXPOSURE_MISSING));
        if (source.id().equals(contact.id())) {
            throw new CaseRefused(Reason.OWN_SOURCE);
        }
        if (exposure.lastOn().isAfter(LocalDate.ofInstant(hand.enteredAt(), ConsoleClock.HANOI))) {
            throw new CaseRefused(Reason.WRONG_TIME);
        }
        CaseKind as = source.kind() == CaseKind.F0 ? CaseKind.F1 : CaseKind.F2;
        contact.expose(exposure.lastOn(), as, rules(contact), hand);
        contact.mark(words);
        store.save(contact, "CASE_EXPOSED");
        exposures.add(contact.id(), exposure, hand);
        tell(contact, source.id());
    }

    /**
     * Somebody turned F0: their contacts are contacts of an F0 now and are called again; people who share home or room with
     * them met them for the last time on the day of the result, and their days are counted anew. Who was released before
     * these days are over is under quarantine again.
     */
    void confirmed(CaseRecord f0, LocalDate resultOn, Hand hand) {
        for (Link link : exposures.from(f0.id())) {
            CaseRecord contact = book.findById(link.contact()).orElseThrow();
            boolean longer = link.exposure().ongoing()
                    && resultOn.isAfter(link.exposure().lastOn());
            LocalDate last = longer ? resultOn : link.exposure().lastOn();
            CaseState before = contact.state();
            boolean reopened = !before.open();
            if (reopened && !reopen(contact, link.exposure().on(last), resultOn, hand)) {
                continue;
            }
            if (longer) {
                exposures.end(link, last);
            }
            boolean later = contact.expose(last, CaseKind.F1, rules(contact), hand);
            contact.callAgain(hand);
            if (before != contact.state()) {
                exposures.keepReleased(link.id(), before, hand.enteredAt());
            }
            if (later) {
                contact.note(hand, CaseStep.RECOUNTED, last.toString(), "");
            }
            store.save(contact, "CONTACT_REOPENED");
            if (reopened) {
                events.publishEvent(new CaseReopened(contact.id(), contact.person(), contact.area()));
            }
            tell(contact, f0.id());
        }
    }

    /**
     * Opens the case of a contact again that ended without infection before its days are over; where the person has a newer
     * case, that one gets the exposure.
     *
     * @return whether the contact's case is open again
     */
    private boolean reopen(CaseRecord contact, Exposure met, LocalDate resultOn, Hand hand) {
        CaseRulesVersion rules = rules(contact);
        boolean released = contact.state() == CaseState.COMPLETED || contact.state() == CaseState.EXCLUDED;
        boolean isContact = contact.kind() == CaseKind.F1 || contact.kind() == CaseKind.F2;
        if (!released
                || !isContact
                || watchedUntil(contact, met.lastOn(), rules).isBefore(resultOn)) {
            return false;
        }
        List<CaseRecord> newer = book.findByPersonAndStateInOrderById(contact.person(), CaseAdmission.OPEN);
        if (!newer.isEmpty()) {
            newer.stream()
                    .filter(open -> !open.id().equals(met.source()))
                    .limit(1)
                    .forEach(open -> expose(open, met, hand));
            return false;
        }
        contact.reopen(Translations.in(Translations.VIETNAMESE, "cases.contagion.reopened"), List.of(), rules, hand);
        return true;
    }

    private static LocalDate watchedUntil(CaseRecord contact, LocalDate lastExposure, CaseRulesVersion rules) {
        return QuarantineTerm.of(
                        lastExposure,
                        contact.clinical().history(),
                        contact.isolation().extraDays(),
                        rules.rules().quarantine())
                .monitoredUntil();
    }

    /** A link was wrong: it stays known as removed, and the contact's days are counted without it. */
    void remove(CaseRecord contact, Link link, String reason, Hand hand) {
        remove(contact, link, reason, hand, "");
    }

    /** The same with words in the timeline. */
    void remove(CaseRecord contact, Link link, String reason, Hand hand, String words) {
        exposures.remove(link.id(), reason, hand.officer(), hand.enteredAt());
        List<LocalDate> days = exposures.of(contact.id()).stream()
                .map(other -> other.exposure().lastOn())
                .sorted()
                .toList();
        contact.exposures(
                days.isEmpty() ? null : days.getFirst(), days.isEmpty() ? null : days.getLast(), rules(contact), hand);
        contact.mark(words);
        store.save(contact, "CASE_EXPOSURE_REMOVED");
    }

    private void tell(CaseRecord contact, CaseId source) {
        LocalDate until = contact.isolation().until();
        if (until != null && (contact.kind() == CaseKind.F1 || contact.kind() == CaseKind.F2)) {
            events.publishEvent(new ContactIdentified(
                    contact.id(),
                    source,
                    contact.person(),
                    contact.area(),
                    Objects.requireNonNull(contact.isolation().last()),
                    until));
        }
    }

    private CaseRulesVersion rules(CaseRecord contact) {
        return settings.version(contact.rulesVersion());
    }
}
