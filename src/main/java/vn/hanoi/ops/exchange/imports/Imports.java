package vn.hanoi.ops.exchange.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Guarded;
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

    /** The layouts that are understood, the room's own first. @throws ImportRefused as {@link #fields} */
    public List<ImportForm> forms(String kind) {
        return target(kind).forms();
    }

    /** Reads a file whose layout is found by its heads. @throws ImportRefused as the other way of reading */
    public ImportSummary read(String kind, Path file, IntConsumer progress) throws IOException {
        return read(kind, file, null, progress);
    }

    /**
     * Reads a file and looks at each row; changes nothing.
     *
     * @param layout code of the layout that the officer chose; none to find it by the heads
     * @param progress told how many rows were looked at
     * @throws ImportRefused when columns are missing or the officer may not
     * @throws vn.hanoi.ops.kernel.sheet.SheetFault when the file is no table or breaks a limit; what was read is dropped
     */
    public ImportSummary read(String kind, Path file, @Nullable String layout, IntConsumer progress)
            throws IOException {
        ImportTarget target = target(kind);
        ImportForm form = FormFinder.find(file, target, layout);
        try (SheetReader sheet = ImportReading.open(file, target)) {
            ColumnMap.Heads heads = ColumnMap.of(sheet, form);
            ColumnMap map = heads.map();
            String hash = FileHash.of(file);
            ImportSummary summary =
                    begun(kind, sheet.form(), form.code(), map.unknown()).cameBefore(imports.cameBefore(kind, hash));
            Stored stored = new Stored(summary, heads.header(), map.codes());
            imports.add(stored, hash);
            ImportId id = summary.id();
            try {
                reading.read(stored, sheet, target, reading.ahead(file, target, form), progress);
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
        taking.take(stored, target, progress);
        return ended(id, ImportState.TAKING, ImportState.TAKEN, "IMPORT_TAKEN");
    }

    /** Takes everything back that nobody changed since, or goes on with that after a break. @throws ImportRefused */
    public ImportSummary takeBack(ImportId id, IntConsumer progress) {
        ImportTarget target = target(own(id).summary().kind());
        move(id, ImportState.UNDOING, ImportState.TAKEN, ImportState.TAKING, ImportState.UNDOING);
        taking.takeBack(id, target, progress);
        return ended(id, ImportState.UNDOING, ImportState.UNDONE, "IMPORT_TAKEN_BACK");
    }

    /** Of two who took one file over at once, the first one who sees its end tells of it. */
    private ImportSummary ended(ImportId id, ImportState from, ImportState to, String act) {
        if (imports.move(id, to, from)) {
            return tell(act, id);
        }
        ImportSummary summary = own(id).summary();
        if (summary.state() != to) {
            throw new ImportRefused(Reason.WRONG_STATE);
        }
        return summary;
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

    /**
     * Decides which record a doubtful row means.
     *
     * @param choice code of one of its choices
     * @throws ImportRefused when it is not the officer's own or not in a state for it
     */
    @Transactional
    public ImportSummary decide(ImportId id, int number, String choice) {
        Stored stored = own(id);
        if (stored.summary().state() != ImportState.LOOKED_AT) {
            throw new ImportRefused(Reason.WRONG_STATE);
        }
        StoredRow row = rows.page(id, Set.of(Verdict.DOUBTFUL), number - 1, 1).stream()
                .filter(found -> found.number() == number)
                .findFirst()
                .orElseThrow(() -> new ImportRefused(Reason.NOT_THERE));
        ImportRow asked = new ImportRow(
                number, stored.summary().layout(), choice, stored.map().values(row.cells()));
        Looked looked = target(stored.summary().kind()).look(List.of(asked)).getFirst();
        rows.decided(id, number, looked);
        imports.count(id);
        return own(id).summary();
    }

    /** Rows of a verdict in the file's order with what they would change. @param after number of the last row seen */
    public List<ImportLine> lines(ImportId id, Verdict verdict, int after, int limit) {
        Stored stored = own(id);
        List<StoredRow> page = rows.page(id, Set.of(verdict), after, Math.clamp(limit, 1, PAGE));
        boolean asked = verdict == Verdict.CHANGED || verdict == Verdict.DOUBTFUL;
        List<Looked> looked = asked && stored.summary().state() == ImportState.LOOKED_AT && !page.isEmpty()
                ? target(stored.summary().kind())
                        .look(page.stream()
                                .map(row -> row.row(stored.summary().layout(), stored.map()))
                                .toList())
                : List.of();
        List<ImportLine> lines = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            lines.add(line(page.get(i), stored, looked.isEmpty() ? null : looked.get(i)));
        }
        return lines;
    }

    /** Good rows of which a cell is not taken over, in the file's order. @param after number of the last row seen */
    public List<ImportLine> partly(ImportId id, int after, int limit) {
        Stored stored = own(id);
        return rows.partly(id, after, Math.clamp(limit, 1, PAGE)).stream()
                .map(row -> line(row, stored, null))
                .toList();
    }

    private static ImportLine line(StoredRow row, Stored stored, @Nullable Looked looked) {
        return new ImportLine(
                row.number(),
                row.verdict(),
                row.cells(),
                row.faults(),
                FaultWords.of(row.faults(), row.cells(), stored),
                looked == null ? List.of() : looked.differences(),
                looked == null ? List.of() : looked.choices());
    }

    /** A value of a record, as the officer may see it on a list. */
    public String shown(Guarded<?> value) {
        return privacy.on(Channel.LIST).text(value);
    }

    /** Writes the bad rows as a file with a column of what is wrong; corrected, it can be brought in again. */
    public void badRows(ImportId id, SheetFormat format, OutputStream out) throws IOException {
        Stored stored = own(id);
        record.badRowsLeft(stored.summary());
        badRows.write(stored, format, out);
    }

    private ImportSummary begun(String kind, String form, String layout, List<String> unknown) {
        return new ImportSummary(
                ImportId.next(),
                kind,
                form,
                layout,
                unknown,
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
                0,
                0,
                false);
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
