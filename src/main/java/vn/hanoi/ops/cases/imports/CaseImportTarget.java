package vn.hanoi.ops.cases.imports;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.ImportForm;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.ImportTarget;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.TakenOver;

/** Cases and contacts from a file of this console, of SORMAS or of Go.Data. */
@Component
class CaseImportTarget implements ImportTarget {

    private final RowsLookedAt looking;
    private final RowsTakenOver taking;

    CaseImportTarget(RowsLookedAt looking, RowsTakenOver taking) {
        this.looking = looking;
        this.taking = taking;
    }

    @Override
    public String kind() {
        return "cases";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER);
    }

    @Override
    public List<ImportField> fields() {
        return OwnForm.FIELDS;
    }

    @Override
    public List<ImportForm> forms() {
        return CaseForms.ALL;
    }

    @Override
    public ImportForm form(List<List<String>> rows) {
        return CaseForms.dated(ImportTarget.super.form(rows), rows);
    }

    @Override
    public List<Looked> look(List<ImportRow> rows) {
        return looking.again(rows);
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    @Override
    public void ahead(List<ImportRow> rows, NavigableSet<String> marks) {
        looking.ahead(rows, marks);
    }

    @Override
    public List<Looked> look(List<ImportRow> rows, NavigableSet<String> marks) {
        return looking.look(rows, marks);
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        return take(ImportId.next(), rows);
    }

    @Override
    public List<TakenOver> take(ImportId file, List<ImportRow> rows) {
        return taking.take(file, rows);
    }

    @Override
    public boolean takeBack(TakenOver done) {
        return taking.takeBack(done);
    }
}
