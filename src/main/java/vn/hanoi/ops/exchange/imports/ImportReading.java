package vn.hanoi.ops.exchange.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.exchange.imports.StoredImports.Stored;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.kernel.sheet.SheetReader;
import vn.hanoi.ops.kernel.sheet.SheetRow;

/**
 * Reads a file in batches, lets the room look at each row, and keeps both. A row that was taken over before, or that stands
 * in the file twice, changes nothing.
 */
@Component
class ImportReading {

    private static final int BATCH = 500;
    private static final int COUNTED_EVERY = 40;

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

    /** What the room remembers of a whole file before its first row is looked at. */
    NavigableSet<String> ahead(Path file, ImportTarget target, ImportForm form) throws IOException {
        NavigableSet<String> marks = new TreeSet<>();
        if (!target.looksAhead()) {
            return marks;
        }
        try (SheetReader sheet = open(file, target)) {
            ColumnMap map = ColumnMap.of(sheet, form).map();
            for (List<SheetRow> batch = batch(sheet); !batch.isEmpty(); batch = batch(sheet)) {
                List<ImportRow> rows = batch.stream()
                        .map(row -> new ImportRow(row.number(), form.code(), "", map.values(row.cells())))
                        .filter(row -> HiddenSigns.in(row.values()).isEmpty())
                        .toList();
                target.ahead(rows, marks);
            }
        }
        return marks;
    }

    /** Reads all rows. @param marks what the room remembers of the file @param progress told how many rows were looked at */
    void read(Stored stored, SheetReader sheet, ImportTarget target, NavigableSet<String> marks, IntConsumer progress) {
        ImportId id = stored.summary().id();
        Reading reading = new Reading(id, stored.map(), stored.summary().layout(), target, marks);
        int done = 0;
        int batches = 0;
        for (List<SheetRow> batch = batch(sheet); !batch.isEmpty(); batch = batch(sheet)) {
            List<SheetRow> read = batch;
            boolean counted = ++batches % COUNTED_EVERY == 0 || batch.size() < BATCH;
            transactions.executeWithoutResult(status -> {
                rows.add(id, looked(read, reading));
                if (counted) {
                    imports.count(id);
                }
            });
            done += batch.size();
            progress.accept(done);
        }
        transactions.executeWithoutResult(status -> imports.count(id));
    }

    /** One file while it is read. @param marks what the room remembers of earlier rows */
    private record Reading(ImportId id, ColumnMap map, String form, ImportTarget target, NavigableSet<String> marks) {}

    private List<StoredRow> looked(List<SheetRow> batch, Reading reading) {
        ColumnMap map = reading.map();
        String kind = reading.target().kind();
        List<byte[]> contents = batch.stream()
                .map(row -> content(kind, map.values(row.cells())))
                .toList();
        Set<String> known = rows.known(reading.id(), kind, contents);
        List<ImportRow> asked = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            String content = StoredRows.text(contents.get(i));
            if (known.add(content)) {
                SheetRow row = batch.get(i);
                asked.add(new ImportRow(row.number(), reading.form(), "", map.values(row.cells())));
            }
        }
        Map<Integer, Looked> answers = answers(asked, reading);
        List<StoredRow> looked = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            SheetRow row = batch.get(i);
            Looked answer = answers.getOrDefault(row.number(), Looked.same());
            looked.add(stored(row, answer, contents.get(i)));
        }
        return looked;
    }

    private static StoredRow stored(SheetRow row, Looked answer, byte[] content) {
        return new StoredRow(
                row.number(), row.cells(), answer.verdict(), answer.faults(), content, answer.decision(), null);
    }

    private static Map<Integer, Looked> answers(List<ImportRow> rows, Reading reading) {
        Map<Integer, Looked> answers = new HashMap<>();
        List<ImportRow> asked = new ArrayList<>();
        for (ImportRow row : rows) {
            List<RowFault> hidden = HiddenSigns.in(row.values());
            if (hidden.isEmpty()) {
                asked.add(row);
            } else {
                answers.put(row.number(), Looked.bad(hidden));
            }
        }
        List<Looked> told = asked.isEmpty() ? List.of() : reading.target().look(asked, reading.marks());
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i).number(), told.get(i));
        }
        return answers;
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

    static SheetReader open(Path file, ImportTarget target) throws IOException {
        return SheetReader.open(file, target.limits());
    }
}
