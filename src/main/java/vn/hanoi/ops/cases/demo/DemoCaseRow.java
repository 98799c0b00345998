package vn.hanoi.ops.cases.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.ReportDay;
import vn.hanoi.ops.cases.demo.DemoCity.Planned;
import vn.hanoi.ops.cases.demo.DemoRows.Row;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.Findings;
import vn.hanoi.ops.cases.rules.FourClocks;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.rules.TestSchedule;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;

/** Makes the row of a made-up case, judged by the same rules as a real one. */
@Component
class DemoCaseRow {

    private static final List<Station> ALL =
            List.of(Station.FIRST_CALL, Station.SAMPLES, Station.RESULTS, Station.TOLD, Station.ROUTED);
    private static final Duration CARE = Duration.ofDays(18);

    private final Clock clock;

    DemoCaseRow(Clock clock) {
        this.clock = clock;
    }

    Row row(Planned planned, PersonId person, @Nullable PersonKeys keys, int number, CaseRulesVersion rules) {
        Instant now = clock.instant();
        Instant result = planned.resultAt();
        Instant registered = result == null ? now.minus(Duration.ofHours(2)) : result;
        Row row = new Row()
                .put("id", planned.id())
                .put("version", 0)
                .put("year", now.atZone(ConsoleClock.HANOI).getYear())
                .put("number", number)
                .put("person_id", person.value())
                .put("household", keys == null ? null : keys.household().orElse(null))
                .put("phone_key", keys == null ? null : keys.phone().orElse(null))
                .put("area_path", planned.ward().path().value())
                .put("district_path", planned.ward().path().upTo(2).value())
                .put("kind", planned.kind())
                .put(
                        "birth_year",
                        Optional.ofNullable(planned.data().birth())
                                .map(Birth::year)
                                .orElse(null))
                .put("doses", number % 3)
                .put("rules_version", rules.version())
                .put("registered_at", registered)
                .put("changed_at", registered);
        confirmed(row, planned, number);
        clock(row, planned, number, rules, now);
        contact(row, planned, rules, now);
        return row;
    }

    private static void confirmed(Row row, Planned planned, int number) {
        Instant result = planned.resultAt();
        boolean f0 = planned.kind() == CaseKind.F0 && result != null;
        row.put("method", f0 ? "RT_PCR" : null)
                .put("ct", f0 ? 17 + number % 170 / 10.0 : null)
                .put("sampled_on", f0 ? day(result).minusDays(1) : null)
                .put("result_at", result)
                .put("detection", planned.detection())
                .put("confirmed_at", result)
                .put("report_day", f0 ? ReportDay.of(result) : null)
                .put("kind_before", f0 ? CaseKind.SUSPECTED : null)
                .put("state_before", f0 ? CaseState.AWAITING_RESULT : null);
    }

    private static void clock(Row row, Planned planned, int number, CaseRulesVersion rules, Instant now) {
        Instant result = planned.resultAt();
        boolean fresh = result != null && Duration.between(result, now).toHours() < 20;
        Map<Station, Instant> reached = fresh ? reached(result, number, now) : Map.of();
        Optional<FourClocks.Stop> next =
                fresh ? FourClocks.of(reached, ALL, rules.rules().clocks()).next() : Optional.empty();
        row.put("wanted", fresh ? String.join(",", ALL.stream().map(Enum::name).toList()) : "")
                .put("clock_from", result)
                .put("called_at", reached.get(Station.FIRST_CALL))
                .put("samples_at", reached.get(Station.SAMPLES))
                .put("clock_station", next.map(FourClocks.Stop::station).orElse(null))
                .put("clock_warn_at", next.map(FourClocks.Stop::warnAt).orElse(null))
                .put("clock_due_at", next.map(FourClocks.Stop::dueAt).orElse(null));
        state(row, planned, number, fresh, now);
        illness(row, planned, number, rules);
    }

    private static Map<Station, Instant> reached(Instant result, int number, Instant now) {
        Map<Station, Instant> reached = new EnumMap<>(Station.class);
        reached.put(Station.RESULT, result);
        if (number % 4 > 0) {
            reached.put(Station.FIRST_CALL, earlier(result.plus(Duration.ofMinutes(40)), now));
        }
        if (number % 4 > 1) {
            reached.put(Station.SAMPLES, earlier(result.plus(Duration.ofMinutes(190)), now));
        }
        return reached;
    }

    private static void state(Row row, Planned planned, int number, boolean fresh, Instant now) {
        Instant result = planned.resultAt();
        boolean care = result != null && result.isAfter(now.minus(CARE));
        CaseState state = fresh ? CaseState.CONFIRMED : care ? CaseState.IN_CARE : CaseState.RECOVERED;
        row.put("state", result == null ? CaseState.IN_QUARANTINE : state)
                .put("placement", care && !fresh ? placement(number) : null)
                .put("isolated_on", result == null || fresh ? null : day(result))
                .put("ended_at", result == null || care ? null : result.plus(CARE));
    }

    private static void illness(Row row, Planned planned, int number, CaseRulesVersion rules) {
        boolean f0 = planned.kind() == CaseKind.F0;
        double spo2 = number % 50 == 0 ? 92 : number % 12 == 0 ? 95 : 98;
        Findings findings = Findings.none()
                .with(Measure.SPO2, spo2)
                .with(Measure.SYMPTOMS, number % 2)
                .with(
                        Measure.AGE,
                        Optional.ofNullable(planned.data().birth())
                                .map(birth -> 2021 - birth.year())
                                .orElse(null))
                .with(Measure.DOSES, number % 3);
        row.put("spo2", f0 ? spo2 : null)
                .put("signs", f0 ? number % 2 == 0 ? "" : "SYMPTOMS" : null)
                .put("severity", f0 ? rules.rules().severityOf(findings).orElse(null) : null)
                .put("risk", f0 ? rules.rules().riskOf(findings).orElse(null) : null);
    }

    private static void contact(Row row, Planned planned, CaseRulesVersion rules, Instant now) {
        LocalDate met = planned.metOn();
        boolean contact = planned.kind() == CaseKind.F1 && met != null;
        QuarantineTerm term = contact
                ? QuarantineTerm.of(
                        Objects.requireNonNull(met),
                        ProtectionRules.History.UNKNOWN,
                        0,
                        rules.rules().quarantine())
                : null;
        boolean called = contact && day(now).isAfter(met.plusDays(2));
        row.put("first_exposure_on", met)
                .put("last_exposure_on", met)
                .put("quarantine_until", term == null ? null : term.lastDay())
                .put("monitored_until", term == null ? null : term.monitoredUntil())
                .put(
                        "next_test_on",
                        term == null
                                ? null
                                : TestSchedule.next(term.tests(), List.of(day(now).minusDays(1)))
                                        .orElse(null))
                .put("call_state", contact ? called ? "DONE" : "OPEN" : "NONE")
                .put("call_attempts", called ? 1 : 0)
                .put("call_outcome", called ? "AGREED" : null)
                .put("call_after", contact && !called ? now.minus(Duration.ofHours(2)) : null);
    }

    private static Placement placement(int number) {
        if (number % 50 == 0) {
            return Placement.TIER_3;
        }
        if (number % 12 == 0) {
            return Placement.TIER_2;
        }
        return number % 4 == 1 ? Placement.HOME : Placement.TIER_1;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }
}
