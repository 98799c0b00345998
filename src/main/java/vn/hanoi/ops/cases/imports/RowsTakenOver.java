package vn.hanoi.ops.cases.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.imports.ExternalIds.Known;
import vn.hanoi.ops.cases.records.ManyCases;
import vn.hanoi.ops.cases.records.ToldChanges;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.RowRefused;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

/**
 * Takes rows over: who is new is registered, who has no open case gets one, all of a batch together; what is known already
 * is added to. Rows whose source stands in the same batch follow after it.
 */
@Component
class RowsTakenOver {

    private static final String CASE = "case:";

    private final PlaceCells places;
    private final ExternalIds external;
    private final KnownSources sources;
    private final Strangers strangers;
    private final ManyCases cases;
    private final ToldChanges changes;
    private final PersonRegister persons;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final JsonMapper json;

    RowsTakenOver(
            PlaceCells places,
            ExternalIds external,
            KnownSources sources,
            Strangers strangers,
            ManyCases cases,
            ToldChanges changes,
            PersonRegister persons,
            CurrentOfficer officers,
            Clock clock,
            JsonMapper json) {
        this.places = places;
        this.external = external;
        this.sources = sources;
        this.strangers = strangers;
        this.cases = cases;
        this.changes = changes;
        this.persons = persons;
        this.officers = officers;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What is kept to take a row back.
     *
     * @param ids numbers that the row brought
     * @param done what it changed; none when it made the case
     * @param file by which lines of its file are told from those of others; none in files of before these were told apart
     */
    record Token(
            String system,
            List<String> ids,
            ToldChanges.@Nullable Done done,
            @Nullable String file) {

        String mark() {
            return ImportTexts.mark(system, file == null ? "" : file);
        }
    }

    /** A row with whom it means. */
    private record Told(ImportRow row, Imported read, PersonId person, String file) {

        String system() {
            return CaseForms.system(row.form());
        }

        String mark() {
            return ImportTexts.mark(system(), file);
        }
    }

    List<TakenOver> take(ImportId file, List<ImportRow> rows) {
        try {
            Map<ImportRow, TakenOver> taken = new HashMap<>();
            Map<ImportRow, Imported> read = read(rows);
            strangers.refuse(read);
            sources.require(read);
            List<Told> left = told(file, rows, read);
            while (!left.isEmpty()) {
                List<Told> waiting = wave(left, taken);
                if (waiting.size() == left.size()) {
                    throw refused(Cell.SOURCE, "cases.import.fault.SOURCE_UNKNOWN");
                }
                left = waiting;
            }
            return rows.stream().map(taken::get).toList();
        } catch (CaseRefused refused) {
            throw refused("", "cases.refused." + refused.reason());
        } catch (IllegalArgumentException e) {
            throw refused("", "cases.import.fault.NOT_UNDERSTOOD");
        }
    }

    private Map<ImportRow, Imported> read(List<ImportRow> rows) {
        AreaScope scope = officers.require().scope();
        PlaceCells.Index index = places.index();
        Map<ImportRow, Imported> read = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            RowReading reading = new RowReading(row, index, scope, clock.instant());
            read.put(
                    row,
                    reading.carefully()
                            .orElseThrow(() -> new RowRefused(reading.faults().list(), Set.of(row.number()))));
        }
        return read;
    }

    private List<Told> told(ImportId file, List<ImportRow> rows, Map<ImportRow, Imported> read) {
        List<ImportRow> fresh =
                rows.stream().filter(row -> person(row).isEmpty()).toList();
        List<PersonId> made = persons.registerAll(fresh.stream()
                .map(row ->
                        new RegisterPerson(read.get(row).person(), read.get(row).area()))
                .toList());
        Map<ImportRow, PersonId> who = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            who.put(fresh.get(i), made.get(i));
        }
        List<Told> told = rows.stream()
                .map(row -> new Told(row, read.get(row), person(row).orElseGet(() -> who.get(row)), file.brief()))
                .toList();
        persons.hold(told.stream().map(Told::person).collect(Collectors.toSet()));
        return told;
    }

    private Optional<PersonId> person(ImportRow row) {
        return Decision.person(row.decision()).flatMap(persons::current);
    }

    /** Takes over whose sources are known by now. @return the rows that wait for the next wave */
    private List<Told> wave(List<Told> told, Map<ImportRow, TakenOver> taken) {
        Known ids = external.find(told.stream()
                .flatMap(t -> Stream.concat(t.read().ids().stream(), RowsLookedAt.sources(t.read())))
                .collect(Collectors.toSet()));
        Map<PersonId, CaseId> open = cases.open(told.stream().map(Told::person).collect(Collectors.toSet()));
        List<Told> waiting = new ArrayList<>();
        Map<Told, ManyCases.Entry> fresh = new LinkedHashMap<>();
        Set<PersonId> begun = new HashSet<>();
        for (Told one : told) {
            CaseId source = ids.anyOf(
                            one.system(), RowsLookedAt.sources(one.read()).toList())
                    .orElse(null);
            if (one.read().met() != null && source == null) {
                waiting.add(one);
                continue;
            }
            CaseId known = ids.of(one.system(), one.read().ids()).orElse(open.get(one.person()));
            ManyCases.Entry entry = entry(one, source);
            if (known != null) {
                taken.put(one.row(), added(one, known, entry, ids));
            } else if (begun.add(one.person())) {
                fresh.put(one, entry);
            } else {
                waiting.add(one);
            }
        }
        admit(fresh, taken);
        return waiting;
    }

    /** One row that does not fit a case here says so for itself, and stops no other. */
    private TakenOver added(Told one, CaseId known, ManyCases.Entry entry, Known ids) {
        Set<Integer> row = Set.of(one.row().number());
        try {
            return add(one, known, entry, ids);
        } catch (CaseRefused refused) {
            throw new RowRefused(List.of(RowFault.of("", "cases.refused." + refused.reason())), row);
        } catch (NoSuchCase elsewhere) {
            throw new RowRefused(List.of(RowFault.of(Cell.ID, "cases.import.fault.OUTSIDE")), row);
        }
    }

    private TakenOver add(Told one, CaseId known, ManyCases.Entry entry, Known ids) {
        ToldChanges.Done done = changes.add(known, entry, one.mark());
        external.add(numbers(one, known));
        return over(known, one, fresh(one, ids), done);
    }

    private void admit(Map<Told, ManyCases.Entry> fresh, Map<ImportRow, TakenOver> taken) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Told> told = List.copyOf(fresh.keySet());
        List<CaseId> made =
                cases.admit(List.copyOf(fresh.values()), told.getFirst().mark());
        Map<ExternalIds.Number, CaseId> numbers = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            numbers.putAll(numbers(told.get(i), made.get(i)));
            taken.put(
                    told.get(i).row(),
                    over(made.get(i), told.get(i), told.get(i).read().ids(), null));
        }
        external.add(numbers);
    }

    private static ManyCases.Entry entry(Told one, @Nullable CaseId source) {
        Imported read = one.read();
        Exposure exposure = Differences.exposure(read, source);
        return new ManyCases.Entry(
                one.person(),
                read.area(),
                read.kind(),
                read.infection(),
                exposure == null ? List.of() : List.of(exposure),
                read.health(),
                read.stay(),
                read.end());
    }

    private static Map<ExternalIds.Number, CaseId> numbers(Told one, CaseId id) {
        return one.read().ids().stream()
                .collect(Collectors.toMap(number -> new ExternalIds.Number(one.system(), number), number -> id));
    }

    private static List<String> fresh(Told one, Known ids) {
        return one.read().ids().stream()
                .filter(id -> !ids.has(one.system(), id))
                .toList();
    }

    private TakenOver over(CaseId id, Told one, List<String> numbers, ToldChanges.@Nullable Done done) {
        return new TakenOver(CASE + id, json.writeValueAsString(new Token(one.system(), numbers, done, one.file())));
    }

    boolean takeBack(TakenOver over) {
        Token token = json.readValue(over.before(), Token.class);
        CaseId id = CaseId.parse(over.record().substring(CASE.length())).orElseThrow();
        String mark = token.mark();
        String undone = ImportTexts.undone(mark);
        ToldChanges.Done done = token.done();
        boolean back = done == null ? changes.withdraw(id, mark, undone) : changes.undo(id, done, mark, undone);
        if (back) {
            external.remove(id, token.system(), token.ids());
        }
        return back;
    }

    private static RowRefused refused(String cell, String key) {
        return new RowRefused(List.of(RowFault.of(cell, key)));
    }
}
