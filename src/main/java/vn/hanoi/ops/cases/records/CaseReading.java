package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.FourClocks;
import vn.hanoi.ops.cases.rules.InfectiousWindow;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Turns a case into what leaves the room: judged under its own rules, with reasons, every personal value guarded. */
@Component
class CaseReading {

    private static final List<Station> ALL = List.of(Station.values()).subList(1, Station.values().length);

    private final CaseBook book;
    private final CaseQuery query;
    private final CaseLog log;
    private final ExposureTable exposures;
    private final SampleTable samples;
    private final CareFacts care;
    private final CaseSettings settings;
    private final Clock clock;

    CaseReading(
            CaseBook book,
            CaseQuery query,
            CaseLog log,
            ExposureTable exposures,
            SampleTable samples,
            CareFacts care,
            CaseSettings settings,
            Clock clock) {
        this.book = book;
        this.query = query;
        this.log = log;
        this.exposures = exposures;
        this.samples = samples;
        this.care = care;
        this.settings = settings;
        this.clock = clock;
    }

    CaseDetails details(CaseRecord record) {
        Instant now = clock.instant();
        CaseRulesVersion rules = settings.version(record.rulesVersion());
        CaseRulesVersion inForce = settings.at(now);
        AreaPath area = record.area();
        Set<AreaPath> shared = shared(record.id());
        Clinical clinical = record.clinical();
        Confirmation confirmation = record.confirmation() == null ? Confirmation.NONE : record.confirmation();
        return new CaseDetails(
                query.rows(List.of(record.id()), shared).getFirst(),
                record.version(),
                shared,
                CaseFields.RESULT.guard(confirmation.method(), area, shared),
                CaseFields.CT.guard(confirmation.ct(), area, shared),
                CaseFields.SAMPLED_ON.guard(confirmation.sampledOn(), area, shared),
                confirmation.resultAt(),
                CaseFields.VACCINATION.guard(clinical.facts(), area, shared),
                CaseFields.ONSET.guard(clinical.facts().onsetOn(), area, shared),
                CaseFields.ONSET.guard(clinical.freeSince(), area, shared),
                CaseFields.FINDINGS.guard(clinical.last(), area, shared),
                CaseFields.SEVERITY.guard(clinical.gradedSeverity(rules.rules(), day(now)), area, shared),
                CaseFields.RISK.guard(clinical.gradedRisk(rules.rules(), day(now)), area, shared),
                clocks(record, rules),
                CaseFields.EXPOSURE.guard(window(record, rules), area, shared),
                CaseFields.UNTIL.guard(term(record, rules), area, shared),
                CaseFields.FINDINGS.guard(release(record, rules, now), area, shared),
                CaseFields.NOTE.guard(log.of(record.id()), area, shared),
                rules,
                inForce.version() == rules.version() ? null : inForce);
    }

    /** The areas of the cases that are linked with one, so that their officers see it too. */
    Set<AreaPath> shared(CaseId id) {
        return query.rows(exposures.around(List.of(id)), Set.of()).stream()
                .map(CaseRow::area)
                .collect(Collectors.toSet());
    }

    /** When these cases could infect others, under their own rules. */
    List<InfectiousFacts> infectious(Collection<CaseId> ids) {
        Map<CaseId, List<ReleaseCheck.Sample>> taken = samples.of(ids);
        return book.findAllById(ids).stream()
                .map(record -> infectious(record, taken.getOrDefault(record.id(), List.of())))
                .toList();
    }

    private InfectiousFacts infectious(CaseRecord record, List<ReleaseCheck.Sample> taken) {
        InfectiousWindow window = window(record, taken, settings.version(record.rulesVersion()));
        Confirmation confirmation = record.confirmation();
        return new InfectiousFacts(
                record.id(),
                record.person(),
                record.area(),
                record.kind(),
                record.state(),
                record.clinical().facts().onsetOn(),
                confirmation == null ? null : confirmation.sampledOn(),
                window == null ? null : window.from(),
                window == null ? null : window.to());
    }

    private static FourClocks clocks(CaseRecord record, CaseRulesVersion rules) {
        Map<Station, Instant> reached = record.clock().reached();
        List<Station> wanted = record.clock().running()
                ? record.clock().wanted()
                : ALL.stream().filter(reached::containsKey).toList();
        return FourClocks.of(reached, wanted, rules.rules().clocks());
    }

    private @Nullable InfectiousWindow window(CaseRecord record, CaseRulesVersion rules) {
        CaseId id = record.id();
        return window(record, samples.of(List.of(id)).getOrDefault(id, List.of()), rules);
    }

    private static @Nullable InfectiousWindow window(
            CaseRecord record, List<ReleaseCheck.Sample> taken, CaseRulesVersion rules) {
        Confirmation confirmation = record.confirmation();
        Instant result = record.confirmedAt;
        if (record.kind() != CaseKind.F0 || result == null) {
            return null;
        }
        List<ReleaseCheck.Sample> since =
                taken.stream().filter(sample -> sample.at().isAfter(result)).toList();
        return InfectiousWindow.of(
                new InfectiousWindow.Facts(
                        record.clinical().facts().onsetOn(),
                        confirmation == null ? null : confirmation.sampledOn(),
                        day(result),
                        record.isolation().first(),
                        record.isolation().isolatedOn(),
                        InfectiousWindow.clearedOn(since, rules.rules())),
                rules.rules().window());
    }

    private static @Nullable QuarantineTerm term(CaseRecord record, CaseRulesVersion rules) {
        LocalDate last = record.isolation().last();
        return last == null || record.kind() == CaseKind.F0 || record.kind() == CaseKind.SUSPECTED
                ? null
                : QuarantineTerm.of(
                        last,
                        record.clinical().history(),
                        record.isolation().extraDays(),
                        rules.rules().quarantine());
    }

    @Nullable
    ReleaseCheck release(CaseRecord record, CaseRulesVersion rules, Instant now) {
        return care.of(record)
                .map(facts ->
                        ReleaseCheck.of(facts, now, day(now), rules.rules().release()))
                .orElse(null);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }
}
