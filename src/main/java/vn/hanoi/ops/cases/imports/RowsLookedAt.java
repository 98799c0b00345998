package vn.hanoi.ops.cases.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.imports.ExternalIds.Known;
import vn.hanoi.ops.cases.records.ManyCases;
import vn.hanoi.ops.cases.records.ToldChanges;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonMatch;
import vn.hanoi.ops.people.PersonMatching;
import vn.hanoi.ops.people.matching.Certainty;

/** Says of rows what they would do: whom they mean, whether the case is known, what would change. */
@Component
class RowsLookedAt {

    private final PlaceCells places;
    private final ExternalIds external;
    private final Strangers strangers;
    private final ManyCases cases;
    private final ToldChanges changes;
    private final PersonMatching matching;
    private final CurrentOfficer officers;
    private final Clock clock;

    RowsLookedAt(
            PlaceCells places,
            ExternalIds external,
            Strangers strangers,
            ManyCases cases,
            ToldChanges changes,
            PersonMatching matching,
            CurrentOfficer officers,
            Clock clock) {
        this.places = places;
        this.external = external;
        this.strangers = strangers;
        this.cases = cases;
        this.changes = changes;
        this.matching = matching;
        this.officers = officers;
        this.clock = clock;
    }

    /** What is known about some rows together. */
    private record Found(
            AreaScope scope,
            Known ids,
            Map<ImportRow, List<PersonMatch>> likely,
            Map<PersonId, CaseId> open,
            Map<CaseId, ToldChanges.Known> cases,
            Set<ImportRow> strangers,
            @Nullable Set<String> marks) {

        /** Tells whether a row's source comes in the same file, or cannot be known because the rows stand alone. */
        boolean comes(Imported read) {
            return marks == null || sources(read).anyMatch(marks::contains);
        }

        boolean isOthers(Imported read) {
            return marks != null && Strangers.isOthers(read, marks);
        }
    }

    /** Remembers all numbers of a file, whatever the order of its rows, and which of them are somebody else's here. */
    @Transactional(readOnly = true)
    void ahead(List<ImportRow> rows, Set<String> marks) {
        AreaScope scope = officers.require().scope();
        PlaceCells.Index index = places.index();
        rows.forEach(row -> marks.addAll(RowReading.ids(row)));
        Known ids = external.find(
                rows.stream().flatMap(row -> RowReading.ids(row).stream()).collect(Collectors.toSet()));
        Map<ImportRow, Imported> numbered = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> ids.of(CaseForms.system(row.form()), RowReading.ids(row))
                        .isPresent())
                .forEach(row -> new RowReading(row, index, scope, clock.instant())
                        .carefully()
                        .ifPresent(read -> numbered.put(row, read)));
        strangers.mark(numbered, marks);
    }

    /** Looks again at rows that stand alone: whether their sources come in the same file is seen when they are taken over. */
    @Transactional(readOnly = true)
    List<Looked> again(List<ImportRow> rows) {
        return looked(rows, null);
    }

    @Transactional(readOnly = true)
    List<Looked> look(List<ImportRow> rows, Set<String> marks) {
        return looked(rows, marks);
    }

    private List<Looked> looked(List<ImportRow> rows, @Nullable Set<String> marks) {
        AreaScope scope = officers.require().scope();
        Map<ImportRow, Imported> told = new LinkedHashMap<>();
        Map<ImportRow, List<RowFault>> faults = new HashMap<>();
        Map<ImportRow, List<RowFault>> notes = new HashMap<>();
        PlaceCells.Index index = places.index();
        for (ImportRow row : rows) {
            RowReading reading = new RowReading(row, index, scope, clock.instant());
            reading.carefully()
                    .ifPresentOrElse(
                            read -> told.put(row, read),
                            () -> faults.put(row, reading.faults().list()));
            notes.put(row, reading.notes().list());
        }
        Found found = find(told, scope, marks);
        List<Looked> answers = new ArrayList<>();
        for (ImportRow row : rows) {
            Imported read = told.get(row);
            Looked answer = read == null ? Looked.bad(faults.getOrDefault(row, List.of())) : look(row, read, found);
            if (marks != null) {
                remember(row, answer, marks);
            }
            answers.add(answer.isGood() ? answer.leaving(notes.getOrDefault(row, List.of())) : answer);
        }
        return answers;
    }

    /** Of a bad row nothing comes, unless another row has its number. */
    private static void remember(ImportRow row, Looked answer, Set<String> marks) {
        if (answer.isGood()) {
            marks.addAll(RowReading.ids(row));
        } else {
            RowReading.ids(row).forEach(marks::remove);
        }
    }

    private Found find(Map<ImportRow, Imported> told, AreaScope scope, @Nullable Set<String> marks) {
        Known ids = external.find(told.values().stream()
                .flatMap(read -> Stream.concat(read.ids().stream(), sources(read)))
                .collect(Collectors.toSet()));
        Map<ImportRow, List<PersonMatch>> likely = likely(told, ids, scope);
        Set<PersonId> people = Stream.concat(
                        told.keySet().stream().flatMap(row -> Decision.person(row.decision()).stream()),
                        likely.values().stream().flatMap(list -> settled(list).stream()))
                .collect(Collectors.toSet());
        Map<PersonId, CaseId> open = cases.open(people);
        Set<CaseId> known = Stream.concat(
                        open.values().stream(), told.entrySet().stream().flatMap(e -> numbered(e, ids).stream()))
                .collect(Collectors.toSet());
        return new Found(scope, ids, likely, open, changes.known(known), strangers.among(told, ids), marks);
    }

    private static Optional<CaseId> numbered(Map.Entry<ImportRow, Imported> row, Known ids) {
        return ids.of(CaseForms.system(row.getKey().form()), row.getValue().ids());
    }

    /** Who the people of rows may be that have no known number and about whom nobody decided yet. */
    private Map<ImportRow, List<PersonMatch>> likely(Map<ImportRow, Imported> told, Known ids, AreaScope scope) {
        List<ImportRow> asked = told.entrySet().stream()
                .filter(e -> e.getKey().decision().isEmpty() && numbered(e, ids).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        List<PersonData> persons =
                asked.stream().map(row -> told.get(row).person()).toList();
        List<List<PersonMatch>> matches = persons.isEmpty() ? List.of() : matching.likely(persons, scope);
        Map<ImportRow, List<PersonMatch>> likely = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            likely.put(asked.get(i), matches.get(i));
        }
        return likely;
    }

    static Stream<String> sources(Imported read) {
        Imported.Met met = read.met();
        return met == null ? Stream.of() : met.sources().stream();
    }

    /** The one record that is sure; nothing when there is none or more than one. */
    private static Optional<PersonId> settled(List<PersonMatch> matches) {
        List<PersonMatch> sure = matches.stream()
                .filter(match -> match.certainty() == Certainty.SURE)
                .toList();
        return sure.size() == 1 ? Optional.of(sure.getFirst().person().id()) : Optional.empty();
    }

    private Looked look(ImportRow row, Imported read, Found found) {
        String system = CaseForms.system(row.form());
        CaseId source = found.ids().anyOf(system, sources(read).toList()).orElse(null);
        if (read.met() != null && (found.isOthers(read) || source == null && !found.comes(read))) {
            return fault(Cell.SOURCE, found.isOthers(read) ? "SOURCE_OTHERS" : "SOURCE_UNKNOWN");
        }
        Optional<CaseId> numbered = found.ids().of(system, read.ids());
        if (numbered.isPresent() && found.strangers().contains(row)) {
            return fault(Cell.ID, "ID_OTHERS");
        }
        if (numbered.isPresent()) {
            return known(read, found.cases().get(numbered.get()), source, true, found);
        }
        List<PersonMatch> likely = found.likely().getOrDefault(row, List.of());
        Optional<PersonId> person = Decision.person(row.decision()).or(() -> settled(likely));
        if (person.isEmpty() && !row.decision().equals(Decision.NEW) && !likely.isEmpty()) {
            return Looked.doubtful(Choices.of(likely));
        }
        String decision = person.map(Decision::of).orElse(Decision.NEW);
        CaseId open = person.map(found.open()::get).orElse(null);
        Looked looked = open == null
                ? Looked.fresh()
                : known(read, found.cases().get(open), source, read.ids().isEmpty(), found);
        return looked.deciding(decision);
    }

    private static Looked known(
            Imported read, ToldChanges.@Nullable Known known, @Nullable CaseId source, boolean linked, Found found) {
        if (known == null || !found.scope().covers(known.area())) {
            return fault(Cell.ID, "OUTSIDE");
        }
        if (known.id().equals(source)) {
            return fault(Cell.SOURCE, "OWN_SOURCE");
        }
        var differences = Differences.of(known, read, Differences.exposure(read, source), linked);
        Looked looked = differences.isEmpty() ? Looked.same() : Looked.changed(differences);
        return looked.leaving(Differences.left(known, read, Differences.exposure(read, source)));
    }

    private static Looked fault(String cell, String what) {
        return Looked.bad(List.of(RowFault.of(cell, "cases.import.fault." + what)));
    }
}
