package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseReopened;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonId;

/** What a file adds to cases that are in the list, and how that is taken back: by counter-steps, never by deleting. */
@Component
@Transactional
public class ToldChanges {

    private final CaseBook book;
    private final CaseStore store;
    private final CaseLog log;
    private final CaseAdmission admission;
    private final Contagion contagion;
    private final ExposureTable exposures;
    private final Refutation refutation;
    private final CaseSettings settings;
    private final AreaModes modes;
    private final Hand.Hands hands;
    private final ApplicationEventPublisher events;

    ToldChanges(
            CaseBook book,
            CaseStore store,
            CaseLog log,
            CaseAdmission admission,
            Contagion contagion,
            ExposureTable exposures,
            Refutation refutation,
            CaseSettings settings,
            AreaModes modes,
            Hand.Hands hands,
            ApplicationEventPublisher events) {
        this.book = book;
        this.store = store;
        this.log = log;
        this.admission = admission;
        this.contagion = contagion;
        this.exposures = exposures;
        this.refutation = refutation;
        this.settings = settings;
        this.modes = modes;
        this.hands = hands;
        this.events = events;
    }

    /**
     * A case as far as a file can change it.
     *
     * @param confirmed what is known of an F0's confirmation; none of others
     * @param met the links to whom the person met
     */
    public record Known(
            CaseId id,
            PersonId person,
            AreaPath area,
            CaseKind kind,
            CaseState state,
            HealthFacts health,
            @Nullable DescribeInfection confirmed,
            List<Exposure> met) {

        /** What a file tells of the confirmation of an F0 that nobody knows here. */
        public DescribeInfection missing(@Nullable ToldInfection told) {
            return told == null || confirmed == null ? DescribeInfection.NOTHING : confirmed.missing(told);
        }
    }

    /**
     * What a change did.
     *
     * @param links of exposures that it added
     * @param ended how it ended the case; none when it did not
     * @param described what it added to the confirmation; none when nothing
     */
    public record Done(
            HealthFacts before,
            boolean confirmed,
            List<String> links,
            @Nullable CaseState ended,
            @Nullable DescribeInfection described) {}

    /** The cases with these ids. */
    @Transactional(readOnly = true)
    public Map<CaseId, Known> known(Collection<CaseId> ids) {
        Map<CaseId, Known> known = new HashMap<>();
        if (ids.isEmpty()) {
            return known;
        }
        Map<CaseId, List<Exposure>> met = exposures.ofAll(ids);
        book.findAllById(ids)
                .forEach(record -> known.put(record.id(), known(record, met.getOrDefault(record.id(), List.of()))));
        return known;
    }

    private static Known known(CaseRecord record, List<Exposure> met) {
        Confirmation confirmation = record.kind() == CaseKind.F0 ? record.confirmation() : null;
        return new Known(
                record.id(),
                record.person(),
                record.area(),
                record.kind(),
                record.state(),
                record.clinical().facts(),
                confirmation == null ? null : confirmation.known(),
                met);
    }

    /** Adds what a file tells to an open case. @throws vn.hanoi.ops.cases.CaseRefused when it does not fit */
    public Done add(CaseId id, ManyCases.Entry told, String mark) {
        Hand hand = hands.now();
        CaseRecord record = store.require(id);
        HealthFacts before = record.clinical().facts();
        record.learn(told.health(), settings.version(record.rulesVersion()), hand);
        List<String> links = linked(record, told.exposures(), hand, mark);
        ToldInfection infection = told.infection();
        boolean confirmed = infection != null && record.kind() != CaseKind.F0;
        DescribeInfection more = known(record, List.of()).missing(infection);
        if (confirmed) {
            adopt(record, Objects.requireNonNull(infection), hand);
        } else if (!more.isEmpty()) {
            record.supplement(more, hand);
        }
        ToldEnd end = Optional.ofNullable(told.end())
                .filter(over -> over.state().ends(record.kind()))
                .orElse(null);
        record.note(hand, CaseStep.AMENDED, "", mark);
        if (end != null) {
            record.close(end.state(), mark, end.by(hand));
        }
        record.mark(mark);
        store.save(record, "CASE_IMPORTED");
        tell(record, confirmed ? infection : null, end, hand);
        return new Done(before, confirmed, links, end == null ? null : end.state(), more.isEmpty() ? null : more);
    }

    private void tell(CaseRecord record, @Nullable ToldInfection confirmed, @Nullable ToldEnd end, Hand hand) {
        if (confirmed != null) {
            events.publishEvent(new CaseConfirmed(record.id(), record.person(), record.area(), confirmed.resultAt()));
        }
        if (end != null) {
            Instant at = end.by(hand).at();
            events.publishEvent(new CaseClosed(record.id(), record.person(), record.area(), at));
        }
    }

    /** Adds the links that do not stand already. @return those that it added */
    private List<String> linked(CaseRecord record, List<Exposure> told, Hand hand, String mark) {
        List<String> links = new ArrayList<>();
        for (Exposure exposure : told) {
            if (exposures.find(record.id(), exposure).isPresent()) {
                continue;
            }
            contagion.expose(record, exposure, hand, mark);
            exposures
                    .find(record.id(), exposure)
                    .map(link -> link.id().toString())
                    .ifPresent(links::add);
        }
        return links;
    }

    private void adopt(CaseRecord record, ToldInfection infection, Hand hand) {
        CaseRulesVersion rules = settings.at(infection.resultAt());
        record.adopt(infection, modes.wanted(record.area(), record.clinical().risk(), rules.rules()), rules, hand);
        contagion.confirmed(record, LocalDate.ofInstant(infection.resultAt(), ConsoleClock.HANOI), hand);
    }

    /** Takes back what {@link #add} did. @param undone the mark with an ending @return false when somebody worked on the case since */
    public boolean undo(CaseId id, Done done, String mark, String undone) {
        if (touched(id, mark, undone) || done.ended() != null && !admission.isOnly(store.require(id))) {
            return false;
        }
        Hand hand = hands.now();
        CaseRecord record = store.require(id);
        CaseRulesVersion rules = settings.version(record.rulesVersion());
        if (done.ended() != null) {
            record.reopen(undone, modes.wanted(record.area(), record.clinical().risk(), rules.rules()), rules, hand);
        }
        if (done.confirmed()) {
            record.refute(undone, settings.version(record.rulesBefore()), hand);
        }
        Optional.ofNullable(done.described()).ifPresent(added -> record.forget(added, hand));
        record.correct(done.before(), record.placement(), settings.version(record.rulesVersion()), hand);
        record.mark(undone);
        store.save(record, "CASE_IMPORT_UNDONE");
        if (done.confirmed()) {
            refutation.told(record, hand, undone);
        }
        exposures.of(id).stream()
                .filter(link -> done.links().contains(link.id().toString()))
                .forEach(link -> contagion.remove(record, link, undone, hand, undone));
        if (done.ended() != null) {
            events.publishEvent(new CaseReopened(id, record.person(), record.area()));
        }
        return true;
    }

    /** Takes a case back that a file made: it stays known as excluded. @param undone as in {@link #undo} @return false when somebody worked on it since */
    public boolean withdraw(CaseId id, String mark, String undone) {
        if (touched(id, mark, undone)) {
            return false;
        }
        Hand hand = hands.now();
        CaseRecord record = store.require(id);
        CaseRulesVersion rules = settings.version(record.rulesVersion());
        if (!record.state().open()) {
            record.reopen(undone, List.of(), rules, hand);
        }
        boolean infected = record.kind() == CaseKind.F0;
        if (infected) {
            record.refute(undone, settings.version(record.rulesBefore()), hand);
        }
        record.close(CaseState.EXCLUDED, undone, hand);
        record.mark(undone);
        store.save(record, "CASE_IMPORT_UNDONE");
        exposures.removeOf(id, undone, hand);
        if (infected) {
            refutation.told(record, hand, undone);
        }
        events.publishEvent(new CaseClosed(id, record.person(), record.area(), hand.at()));
        return true;
    }

    /**
     * Tells whether a line of other words stands behind the first one of the file. Lines of another file count as long as
     * that file is not taken back itself.
     */
    private boolean touched(CaseId id, String mark, String undone) {
        String ending = undone.substring(mark.length());
        List<String> since = log.of(id).stream()
                .map(CaseEntry::words)
                .dropWhile(words -> !words.equals(mark))
                .toList();
        return since.stream()
                .anyMatch(words -> !words.equals(mark) && !words.endsWith(ending) && !since.contains(words + ending));
    }
}
