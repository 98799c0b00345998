package vn.hanoi.ops.cases.records;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseMoved;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ContactIdentified;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.ManyConfirmed;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.ClockRule;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;
import vn.hanoi.ops.people.PersonRegister;

/** Takes many people into the list at once, with few statements, as a file of another program tells of them. */
@Component
@Transactional
public class ManyCases {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final CaseBook book;
    private final CaseLog log;
    private final CaseNumbers numbers;
    private final ExposureTable exposures;
    private final AreaModes modes;
    private final CaseSettings settings;
    private final PersonRegister persons;
    private final Hand.Hands hands;
    private final ApplicationEventPublisher events;

    ManyCases(
            EntityManager entities,
            JdbcClient jdbc,
            CaseBook book,
            CaseLog log,
            CaseNumbers numbers,
            ExposureTable exposures,
            AreaModes modes,
            CaseSettings settings,
            PersonRegister persons,
            Hand.Hands hands,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.book = book;
        this.log = log;
        this.numbers = numbers;
        this.exposures = exposures;
        this.modes = modes;
        this.settings = settings;
        this.persons = persons;
        this.hands = hands;
        this.events = events;
    }

    /**
     * Somebody who has no open case.
     *
     * @param kind none when it follows from whom the person met
     * @param infection of an F0
     * @param end when the case is over already
     */
    public record Entry(
            PersonId person,
            AreaPath area,
            @Nullable CaseKind kind,
            @Nullable ToldInfection infection,
            List<Exposure> exposures,
            HealthFacts health,
            @Nullable Placement stay,
            @Nullable ToldEnd end) {}

    /** A batch while it is taken in. */
    private record Batch(
            Map<CaseId, CaseRecord> sources,
            Map<PersonId, PersonKeys> keys,
            List<AreaModes.HomeCare> listed,
            Hand hand,
            String mark) {}

    /**
     * Takes people in, at most 1,000.
     *
     * @param mark stands in each line of the timelines, so that it can be seen whether somebody worked on the case since
     * @return the cases in the order of the entries
     * @throws CaseRefused when one of them does not fit
     */
    public List<CaseId> admit(List<Entry> entries, String mark) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Hand hand = hands.now();
        Batch batch = new Batch(
                sources(entries),
                persons.keys(entries.stream().map(Entry::person).distinct().toList()),
                modes.listed(),
                hand,
                mark);
        CaseNumbers.Number first = numbers.block(hand.at(), entries.size());
        List<CaseRecord> made = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            made.add(made(entries.get(i), new CaseNumbers.Number(first.year(), first.number() + i), batch));
        }
        book.saveAllAndFlush(made);
        log.add(made.stream()
                .flatMap(record -> record.takeFresh().stream().map(line -> new CaseLog.Line(record.id(), line)))
                .toList());
        exposures.addAll(met(made, entries), hand);
        made.forEach(entities::detach);
        batch.sources().values().forEach(entities::detach);
        for (int i = 0; i < entries.size(); i++) {
            tell(made.get(i), entries.get(i));
        }
        confirmed(made, entries);
        events.publishEvent(ActRecorded.of("CASES_IMPORTED", "cases", null).rows(made.size()));
        return made.stream().map(CaseRecord::id).toList();
    }

    private static List<ExposureTable.Met> met(List<CaseRecord> made, List<Entry> entries) {
        List<ExposureTable.Met> met = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            CaseId contact = made.get(i).id();
            entries.get(i).exposures().forEach(exposure -> met.add(new ExposureTable.Met(contact, exposure)));
        }
        return met;
    }

    private Map<CaseId, CaseRecord> sources(Collection<Entry> entries) {
        List<CaseId> ids = entries.stream()
                .flatMap(entry -> entry.exposures().stream())
                .map(Exposure::source)
                .distinct()
                .toList();
        return book.findAllById(ids).stream().collect(Collectors.toMap(CaseRecord::id, Function.identity()));
    }

    private CaseRecord made(Entry entry, CaseNumbers.Number number, Batch batch) {
        Hand hand = batch.hand();
        ToldInfection infection = entry.infection();
        CaseRulesVersion rules = settings.at(infection == null ? hand.at() : infection.resultAt());
        CaseRecord.Start start =
                new CaseRecord.Start(entry.person(), entry.area(), kind(entry, batch), entry.health(), entry.stay());
        CaseRecord record = CaseRecord.register(start, number, rules, hand, batch.mark());
        PersonKeys keys = batch.keys().get(entry.person());
        if (keys != null) {
            record.group(keys);
        }
        for (Exposure exposure : entry.exposures()) {
            record.expose(exposure.lastOn(), as(exposure, batch), rules, hand);
        }
        LocalDate until = record.isolation().until();
        if (until != null && until.isBefore(CaseFile.day(hand.at()))) {
            record.calls().close();
        }
        if (infection != null) {
            record.adopt(infection, clock(record, infection.resultAt(), batch, rules), rules, hand);
        }
        ToldEnd end = entry.end();
        if (end != null) {
            record.close(end.state(), batch.mark(), end.by(hand));
        }
        record.mark(batch.mark());
        return record;
    }

    private static CaseKind kind(Entry entry, Batch batch) {
        CaseKind told = entry.kind();
        return told != null
                ? told
                : entry.exposures().stream()
                        .map(exposure -> as(exposure, batch))
                        .min(CaseKind::compareTo)
                        .orElse(CaseKind.SUSPECTED);
    }

    private static CaseKind as(Exposure exposure, Batch batch) {
        CaseRecord source = batch.sources().get(exposure.source());
        if (source == null) {
            throw new CaseRefused(Reason.EXPOSURE_MISSING);
        }
        return source.kind() == CaseKind.F0 ? CaseKind.F1 : CaseKind.F2;
    }

    /** The stations of an F0's clock; none when all of their time is over, so that nobody could reach them any more. */
    private List<Station> clock(CaseRecord record, Instant resultAt, Batch batch, CaseRulesVersion rules) {
        int minutes = rules.rules().clocks().stations().stream()
                .mapToInt(ClockRule::minutes)
                .sum();
        boolean over =
                resultAt.plus(Duration.ofMinutes(minutes)).isBefore(batch.hand().enteredAt());
        return over
                ? List.of()
                : AreaModes.wanted(
                        batch.listed(), record.area(), record.clinical().risk(), rules.rules());
    }

    /**
     * A case that comes at its end was over before the console knew of it: nobody has to do anything about it. Of a death other
     * rooms hear all the same, because the person may lie at a site without a case.
     */
    private void tell(CaseRecord record, Entry entry) {
        events.publishEvent(new CaseMoved(record.id(), record.area()));
        ToldEnd end = entry.end();
        if (end != null && end.state() == CaseState.DIED) {
            Instant at = end.by(hands.now()).at();
            events.publishEvent(new CaseClosed(record.id(), record.person(), record.area(), at));
        }
        LocalDate until = record.isolation().until();
        if (until != null && entry.end() == null) {
            entry.exposures()
                    .forEach(exposure -> events.publishEvent(new ContactIdentified(
                            record.id(),
                            exposure.source(),
                            record.person(),
                            record.area(),
                            Objects.requireNonNull(record.isolation().last()),
                            until)));
        }
    }

    private void confirmed(List<CaseRecord> made, List<Entry> entries) {
        List<CaseConfirmed> confirmed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ToldInfection infection = entries.get(i).infection();
            CaseRecord record = made.get(i);
            if (infection != null && entries.get(i).end() == null) {
                confirmed.add(new CaseConfirmed(record.id(), record.person(), record.area(), infection.resultAt()));
            }
        }
        if (!confirmed.isEmpty()) {
            events.publishEvent(new ManyConfirmed(confirmed));
        }
    }

    /** Whom cases are about. */
    @Transactional(readOnly = true)
    public Map<CaseId, PersonId> persons(Collection<CaseId> ids) {
        Map<CaseId, PersonId> about = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, person_id FROM cases_case WHERE id IN (:ids)")
                    .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query((row, n) -> about.put(CaseQuery.id(row), new PersonId(Ids.uuid(row.getBytes("person_id")))))
                    .list();
        }
        return about;
    }

    /** The open cases of persons. */
    @Transactional(readOnly = true)
    public Map<PersonId, CaseId> open(Collection<PersonId> people) {
        Map<PersonId, CaseId> open = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql(
                            "SELECT id, person_id FROM cases_case WHERE person_id IN (:people) AND state IN (:open) ORDER BY id")
                    .param(
                            "people",
                            people.stream()
                                    .map(person -> Ids.bytes(person.value()))
                                    .toList())
                    .param("open", CaseAdmission.OPEN.stream().map(Enum::name).toList())
                    .query((row, n) ->
                            open.putIfAbsent(new PersonId(Ids.uuid(row.getBytes("person_id"))), CaseQuery.id(row)))
                    .list();
        }
        return open;
    }
}
