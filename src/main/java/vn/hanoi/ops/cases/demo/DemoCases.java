package vn.hanoi.ops.cases.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.demo.DemoCity.Planned;
import vn.hanoi.ops.cases.demo.DemoRows.Row;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.demo.DemoPart;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

/** Fills an empty list with the demo city's epidemic, behind the start so that nobody waits for it. */
@Component
@Order(10)
@ConditionalOnBooleanProperty("console.demo")
class DemoCases implements DemoPart {

    private static final int PART = 1_000;

    private final DemoRows rows;
    private final DemoCaseRow writer;
    private final PersonRegister persons;
    private final Areas areas;
    private final CaseSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<Outbreak, UUID> declared = new HashMap<>();

    DemoCases(
            DemoRows rows,
            DemoCaseRow writer,
            PersonRegister persons,
            Areas areas,
            CaseSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.persons = persons;
        this.areas = areas;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public boolean isMissing() {
        return areas.working() == AreaScheme.OF_2021 && rows.empty();
    }

    @Override
    public void load() {
        Instant begun = clock.instant();
        List<Area> wards = Outbreak.ALL.stream()
                .map(outbreak ->
                        areas.search(outbreak.ward(), AreaScheme.OF_2021, 1).getFirst())
                .toList();
        List<Planned> plan = DemoCity.plan(begun, wards);
        CaseRulesVersion rules = settings.at(begun);
        places(wards, begun);
        int number = rows.reserve(begun.atZone(ConsoleClock.HANOI).getYear(), plan.size());
        for (int from = 0; from < plan.size(); from += PART) {
            List<Planned> part = plan.subList(from, Math.min(plan.size(), from + PART));
            int first = number;
            transactions.executeWithoutResult(t -> write(part, first, begun, rules));
            number += part.size();
        }
    }

    private void places(List<Area> wards, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        List<Row> places = new ArrayList<>();
        for (int i = 0; i < wards.size(); i++) {
            Outbreak outbreak = Outbreak.ALL.get(i);
            UUID id = Ids.next();
            declared.put(outbreak, id);
            places.add(new Row()
                    .put("id", id)
                    .put("version", 0)
                    .put("name", outbreak.place())
                    .put("folded", VietnameseText.fold(outbreak.place()))
                    .put("address", "")
                    .put("area_path", wards.get(i).path().value())
                    .put("setting", outbreak.setting())
                    .put("venue", "")
                    .put("opened_on", today.minusDays(outbreak.begins())));
        }
        rows.insert("cases_outbreak", places);
    }

    private void write(List<Planned> part, int number, Instant now, CaseRulesVersion rules) {
        List<PersonId> people = persons.registerAll(part.stream()
                .map(p -> new RegisterPerson(p.data(), p.ward().path()))
                .toList());
        Map<PersonId, PersonKeys> keys = new HashMap<>(persons.keys(people));
        List<Row> cases = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            PersonId person = people.get(i);
            cases.add(writer.row(part.get(i), person, keys.get(person), number + i + 1, rules));
        }
        rows.insert("cases_case", cases);
        rows.insert("cases_step", part.stream().map(p -> step(p, now, rules)).toList());
        rows.insert(
                "cases_exposure",
                part.stream()
                        .filter(p -> p.source() != null)
                        .map(p -> exposure(p, now))
                        .toList());
        rows.insert(
                "cases_marker",
                part.stream()
                        .filter(p -> p.kind() == CaseKind.F0 && p.resultAt() != null)
                        .filter(p -> p.resultAt().isAfter(now.minus(Duration.ofDays(20))))
                        .map(p -> marker(p, now))
                        .toList());
    }

    private static Row step(Planned planned, Instant now, CaseRulesVersion rules) {
        Instant at = planned.resultAt() == null ? now.minus(Duration.ofHours(2)) : planned.resultAt();
        return new Row()
                .put("id", Ids.next())
                .put("case_id", planned.id())
                .put("at", at)
                .put("entered_at", at)
                .put("step", planned.kind() == CaseKind.F0 ? "CONFIRMED" : "REGISTERED")
                .put("officer", "console")
                .put("officer_name", "")
                .put(
                        "detail",
                        planned.kind() == CaseKind.F0
                                ? "RT_PCR"
                                : planned.kind().name())
                .put("note", "")
                .put("rules", rules.version());
    }

    private static Row exposure(Planned planned, Instant now) {
        return new Row()
                .put("id", Ids.next())
                .put("source_id", Objects.requireNonNull(planned.source()).id())
                .put("contact_id", planned.id())
                .put("last_on", planned.metOn())
                .put("ongoing", false)
                .put("setting", planned.outbreak().setting())
                .put("worn", "UNKNOWN")
                .put("entered_by", "console")
                .put("entered_at", now);
    }

    private Row marker(Planned planned, Instant now) {
        LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(planned.resultAt()), ConsoleClock.HANOI);
        Instant from = day.minusDays(2).atTime(8, 0).atZone(ConsoleClock.HANOI).toInstant();
        return new Row()
                .put("id", Ids.next())
                .put("case_id", planned.id())
                .put("place", planned.outbreak().place())
                .put("outbreak_id", declared.get(planned.outbreak()))
                .put("area_path", planned.ward().path().value())
                .put("from_at", from)
                .put("to_at", from.plus(Duration.ofHours(3)))
                .put("setting", planned.outbreak().setting())
                .put("note", "")
                .put("entered_by", "console")
                .put("entered_at", now);
    }
}
