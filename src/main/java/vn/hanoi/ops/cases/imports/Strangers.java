package vn.hanoi.ops.cases.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.imports.ExternalIds.Known;
import vn.hanoi.ops.cases.records.ManyCases;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.RowRefused;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonMatching;

/**
 * Finds rows with a number under which somebody else is known: whoever counts lists from 1 to 50 anew each week would write
 * into the cases of strangers otherwise, and hang contacts on them.
 */
@Component
class Strangers {

    /** What stands in the marks of a file in front of such a number; no number begins with a line break. */
    private static final String OTHERS = "\n";

    private final ExternalIds external;
    private final ManyCases cases;
    private final PersonMatching matching;

    Strangers(ExternalIds external, ManyCases cases, PersonMatching matching) {
        this.external = external;
        this.cases = cases;
        this.matching = matching;
    }

    /** The rows whose number is that of somebody else's case. */
    Set<ImportRow> among(Map<ImportRow, Imported> read, Known ids) {
        List<ImportRow> rows = new ArrayList<>();
        List<CaseId> named = new ArrayList<>();
        read.forEach(
                (row, told) -> ids.of(CaseForms.system(row.form()), told.ids()).ifPresent(id -> {
                    rows.add(row);
                    named.add(id);
                }));
        Map<CaseId, PersonId> about = cases.persons(named);
        List<ImportRow> asked = new ArrayList<>();
        List<PersonData> told = new ArrayList<>();
        List<PersonId> known = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ImportRow row = rows.get(i);
            Optional.ofNullable(about.get(named.get(i))).ifPresent(person -> {
                asked.add(row);
                told.add(read.get(row).person());
                known.add(person);
            });
        }
        return told.isEmpty()
                ? Set.of()
                : matching.contradicted(told, known).stream().map(asked::get).collect(Collectors.toSet());
    }

    /** Remembers which numbers of rows are somebody else's here. @return these rows */
    Set<ImportRow> mark(Map<ImportRow, Imported> read, Set<String> marks) {
        Known ids = external.find(
                read.values().stream().flatMap(told -> told.ids().stream()).collect(Collectors.toSet()));
        Set<ImportRow> strangers = among(read, ids);
        strangers.forEach(row -> read.get(row).ids().forEach(id -> marks.add(OTHERS + id)));
        return strangers;
    }

    /** Tells whether a contact names a case by a number that is somebody else's here. */
    static boolean isOthers(Imported told, Set<String> marks) {
        return RowsLookedAt.sources(told).anyMatch(source -> marks.contains(OTHERS + source));
    }

    /** @throws RowRefused with the contacts of such rows, else with such rows: nothing of a list reaches a stranger's case */
    void refuse(Map<ImportRow, Imported> read) {
        Set<String> marks = new HashSet<>();
        Set<ImportRow> strangers = mark(read, marks);
        Set<Integer> contacts = read.entrySet().stream()
                .filter(row -> isOthers(row.getValue(), marks))
                .map(row -> row.getKey().number())
                .collect(Collectors.toSet());
        if (!contacts.isEmpty()) {
            throw refused(Cell.SOURCE, "SOURCE_OTHERS", contacts);
        }
        if (!strangers.isEmpty()) {
            throw refused(
                    Cell.ID,
                    "ID_OTHERS",
                    strangers.stream().map(ImportRow::number).collect(Collectors.toSet()));
        }
    }

    private static RowRefused refused(String cell, String what, Set<Integer> rows) {
        return new RowRefused(List.of(RowFault.of(cell, "cases.import.fault." + what)), rows);
    }
}
