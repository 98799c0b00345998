package vn.hanoi.ops.exchange.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.exchange.imports.ImportRefused.Reason;
import vn.hanoi.ops.exchange.imports.StoredImports.Stored;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.sheet.SheetFormat;
import vn.hanoi.ops.kernel.sheet.SheetReader;

/** Files that officers bring in: looked at first, then taken over or given up, and taken back when they were wrong. */
@Service
@PreAuthorize("isAuthenticated()")
public class Imports {

    private static final int MOST = 100;
    private static final int PAGE = 200;

    private final ImportCatalogue catalogue;
    private final StoredImports imports;
    private final StoredRows rows;
    private final ImportReading reading;
    private final ImportTaking taking;
    private final BadRows badRows;
    private final ImportRecord record;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;

    Imports(
            ImportCatalogue catalogue,
            StoredImports imports,
            StoredRows rows,
            ImportReading reading,
            ImportTaking taking,
            BadRows badRows,
            ImportRecord record,
            Privacy privacy,
            CurrentOfficer officers,
            ConsoleClock clock) {
        this.catalogue = catalogue;
        this.imports = imports;
        this.rows = rows;
        this.reading = reading;
        this.taking = taking;
        this.badRows = badRows;
        this.record = record;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
    }

    /** What the officer's posts may bring in. */
    public List<String> kinds() {
        return catalogue.kinds(officers.require());
    }

    /** The columns that are understood. @throws ImportRefused when the officer's posts may not bring such a list */
    public List<ImportField> fields(String kind) {
        return target(kind).fields();
    }

    /**
     * Reads a file and looks at each row; changes nothing.
     *
     * @param progress told how many rows were looked at
     * @throws ImportRefused when columns are missing or the officer may not
     * @throws vn.hanoi.ops.kernel.sheet.SheetFault when the file is no table or breaks a limit; what was read is dropped
     */
    public ImportSummary read(String kind, Path file, IntConsumer progress) throws IOException {
        ImportTarget target = target(kind);
        try (SheetReader sheet = ImportReading.open(file)) {
            ColumnMap.Heads heads = ColumnMap.of(sheet, target.fields());
            ColumnMap map = heads.map();
            String hash = FileHash.of(file);
            ImportSummary summary = begun(kind, sheet.form(), map, imports.cameBefore(kind, hash));
            imports.add(new Stored(summary, heads.header(), map.codes()), hash);
            ImportId id = summary.id();
            try {
                reading.read(id, sheet, map, target, progress);
            } catch (RuntimeException e) {
                imports.move(id, ImportState.DROPPED, ImportState.READING);
                throw e;
            }
            imports.move(id, ImportState.LOOKED_AT, ImportState.READING);
            return tell("IMPORT_LOOKED_AT", id);
        }
    }

    /**
     * Takes the new and the changing rows over, or goes on with that after a break.
     *
     * @param progress told how many rows were taken over in this call
     * @throws ImportRefused when it is not the officer's own or not in a state for it
     */
    public ImportSummary take(ImportId id, IntConsumer progress) {
        Stored stored = own(id);
        ImportTarget target = target(stored.summary().kind());
        move(id, ImportState.TAKING, ImportState.LOOKED_AT, ImportState.TAKING);
        taking.take(id, stored.map(), target, progress);
        move(id, ImportState.TAKEN, ImportState.TAKING);
        return tell("IMPORT_TAKEN", id);
    }

    /** Takes everything back that nobody changed since, or goes on with that after a break. @throws ImportRefused */
    public ImportSummary takeBack(ImportId id, IntConsumer progress) {
        ImportTarget target = target(own(id).summary().kind());
        move(id, ImportState.UNDOING, ImportState.TAKEN, ImportState.TAKING, ImportState.UNDOING);
        taking.takeBack(id, target, progress);
        move(id, ImportState.UNDONE, ImportState.UNDOING);
        return tell("IMPORT_TAKEN_BACK", id);
    }

    /** Gives up a file of which nothing was taken over. @throws ImportRefused when it is in another state */
    public void drop(ImportId id) {
        own(id);
        move(id, ImportState.DROPPED, ImportState.LOOKED_AT, ImportState.READING);
    }

    /** The file, when it is the officer's own. */
    public Optional<ImportSummary> find(ImportId id) {
        return imports.find(id).map(Stored::summary).filter(summary -> summary.officer()
                .equals(me()));
    }

    /** The officer's own files of a kind, the newest 100. */
    public List<ImportSummary> mine(String kind) {
        return imports.of(me(), kind, MOST);
    }

    /** The heads of the file's columns. @throws ImportRefused when it is not the officer's own */
    public List<String> header(ImportId id) {
        return own(id).header();
    }

    /** Rows of a verdict in the file's order with what they would change. @param after number of the last row seen */
    public List<ImportLine> lines(ImportId id, Verdict verdict, int after, int limit) {
        Stored stored = own(id);
        List<StoredRow> page = rows.page(id, Set.of(verdict), after, Math.clamp(limit, 1, PAGE));
        List<Looked> looked = verdict == Verdict.CHANGED && stored.summary().state() == ImportState.LOOKED_AT
                ? target(stored.summary().kind())
                        .look(page.stream().map(row -> row.row(stored.map())).toList())
                : List.of();
        List<ImportLine> lines = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            StoredRow row = page.get(i);
            lines.add(new ImportLine(
                    row.number(),
                    row.verdict(),
                    row.cells(),
                    row.faults(),
                    looked.isEmpty() ? List.of() : looked.get(i).differences()));
        }
        return lines;
    }

    /** A field's value before, as the officer may see it on a list. */
    public String before(Looked.Difference difference) {
        return privacy.on(Channel.LIST).text(difference.before());
    }

    /** Writes the bad rows as a file with a column of what is wrong; corrected, it can be brought in again. */
    public void badRows(ImportId id, SheetFormat format, OutputStream out) throws IOException {
        Stored stored = own(id);
        record.badRowsLeft(stored.summary());
        badRows.write(stored, format, out);
    }

    private ImportSummary begun(String kind, String form, ColumnMap map, boolean before) {
        return new ImportSummary(
                ImportId.next(),
                kind,
                form,
                map.unknown(),
                me(),
                clock.realTime(),
                ImportState.READING,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                before);
    }

    private ImportSummary tell(String act, ImportId id) {
        ImportSummary summary = own(id).summary();
        record.step(act, summary);
        return summary;
    }

    private void move(ImportId id, ImportState to, ImportState... from) {
        if (!imports.move(id, to, from)) {
            throw new ImportRefused(Reason.WRONG_STATE);
        }
    }

    private Stored own(ImportId id) {
        return imports.find(id)
                .filter(stored -> stored.summary().officer().equals(me()))
                .orElseThrow(() -> new ImportRefused(Reason.NOT_THERE));
    }

    private ImportTarget target(String kind) {
        return catalogue.find(kind, officers.require());
    }

    private String me() {
        return officers.require().username();
    }
}
