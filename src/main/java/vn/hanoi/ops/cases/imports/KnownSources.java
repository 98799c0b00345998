package vn.hanoi.ops.cases.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.imports.ExternalIds.Known;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.RowRefused;

/**
 * Finds contacts whose case is nowhere before anything is written: the case's own row may be doubtful or bad. A batch would be
 * written and rolled back for each of them otherwise.
 */
@Component
class KnownSources {

    private final ExternalIds external;

    KnownSources(ExternalIds external) {
        this.external = external;
    }

    /** @throws RowRefused with the rows whose case is neither in the list nor among those that can be taken over with them */
    void require(Map<ImportRow, Imported> read) {
        Map<ImportRow, Imported> waiting = read.entrySet().stream()
                .filter(row -> row.getValue().met() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (waiting.isEmpty()) {
            return;
        }
        Known ids = external.find(
                waiting.values().stream().flatMap(RowsLookedAt::sources).collect(Collectors.toSet()));
        waiting.entrySet().removeIf(row -> isKnown(row, ids));
        Set<String> taken = read.entrySet().stream()
                .filter(row -> !waiting.containsKey(row.getKey()))
                .flatMap(row -> row.getValue().ids().stream())
                .collect(Collectors.toCollection(HashSet::new));
        while (!waiting.isEmpty()) {
            List<ImportRow> next = waiting.entrySet().stream()
                    .filter(row -> RowsLookedAt.sources(row.getValue()).anyMatch(taken::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw refused(waiting.keySet().stream());
            }
            next.forEach(row -> taken.addAll(waiting.remove(row).ids()));
        }
    }

    private static boolean isKnown(Map.Entry<ImportRow, Imported> row, Known ids) {
        String system = CaseForms.system(row.getKey().form());
        return ids.anyOf(system, RowsLookedAt.sources(row.getValue()).toList()).isPresent();
    }

    private static RowRefused refused(Stream<ImportRow> rows) {
        return RowRefused.untilOthersCome(
                List.of(RowFault.of(Cell.SOURCE, "cases.import.fault.SOURCE_UNKNOWN")),
                rows.map(ImportRow::number).collect(Collectors.toSet()));
    }
}
