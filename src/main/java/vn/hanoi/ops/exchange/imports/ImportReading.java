package vn.hanoi.ops.exchange.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.kernel.sheet.SheetReader;
import vn.hanoi.ops.kernel.sheet.SheetRow;

/**
 * Reads a file in batches, lets the room look at each row, and keeps both. A row that was taken over before, or that stands
 * in the file twice, changes nothing.
 */
@Component
class ImportReading {

    private static final int BATCH = 250;

    private final StoredRows rows;
    private final StoredImports imports;
    private final SearchHashes hashes;
    private final TransactionTemplate transactions;

    ImportReading(StoredRows rows, StoredImports imports, SearchHashes hashes, TransactionTemplate transactions) {
        this.rows = rows;
        this.imports = imports;
        this.hashes = hashes;
        this.transactions = transactions;
    }

    /** Reads all rows. @param progress told how many rows were looked at */
    void read(ImportId id, SheetReader sheet, ColumnMap map, ImportTarget target, IntConsumer progress) {
        Set<String> seen = new HashSet<>();
        int done = 0;
        for (List<SheetRow> batch = batch(sheet); !batch.isEmpty(); batch = batch(sheet)) {
            List<SheetRow> read = batch;
            transactions.executeWithoutResult(status -> {
                rows.add(id, looked(read, map, target, seen));
                imports.count(id);
            });
            done += batch.size();
            progress.accept(done);
        }
    }

    private List<StoredRow> looked(List<SheetRow> batch, ColumnMap map, ImportTarget target, Set<String> seen) {
        List<byte[]> contents = batch.stream()
                .map(row -> content(target.kind(), map.values(row.cells())))
                .toList();
        Set<String> known = rows.known(target.kind(), contents);
        List<ImportRow> asked = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            String content = StoredRows.text(contents.get(i));
            if (seen.add(content) && !known.contains(content)) {
                asked.add(new ImportRow(
                        batch.get(i).number(), map.values(batch.get(i).cells())));
            }
        }
        Map<Integer, Looked> answers = answers(asked, target);
        List<StoredRow> looked = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            SheetRow row = batch.get(i);
            Looked answer = answers.getOrDefault(row.number(), Looked.same());
            looked.add(
                    new StoredRow(row.number(), row.cells(), answer.verdict(), answer.faults(), contents.get(i), null));
        }
        return looked;
    }

    private static Map<Integer, Looked> answers(List<ImportRow> asked, ImportTarget target) {
        List<Looked> answers = asked.isEmpty() ? List.of() : target.look(asked);
        return java.util.stream.IntStream.range(0, asked.size())
                .boxed()
                .collect(Collectors.toMap(i -> asked.get(i).number(), answers::get));
    }

    private byte[] content(String kind, Map<String, String> values) {
        String text = values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + '\u001F' + e.getValue())
                .collect(Collectors.joining("\u001E"));
        return hashes.of("import." + kind, text);
    }

    private static List<SheetRow> batch(SheetReader sheet) {
        List<SheetRow> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            Optional<SheetRow> row = sheet.next();
            if (row.isEmpty()) {
                break;
            }
            batch.add(row.get());
        }
        return batch;
    }

    static SheetReader open(Path file) throws IOException {
        return SheetReader.open(file, vn.hanoi.ops.kernel.sheet.SheetLimits.USUAL);
    }
}
