package vn.hanoi.ops.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;

/** A register of places in memory that takes lists in, as a room would. */
@TestComponent
public class SampleRegister implements ImportTarget {

    private static final DeclaredField NAME = DeclaredField.of("sample.name", Sensitivity.OPERATIONAL, Mask.WHOLE);

    private final JdbcClient jdbc;
    private final Map<String, String> names = new LinkedHashMap<>();
    private int failsAfter = Integer.MAX_VALUE;
    private int asked;

    SampleRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins with nothing. */
    public void begin() {
        asked = 0;
        jdbc.sql("DELETE FROM exchange_import").update();
        names.clear();
        failsAfter = Integer.MAX_VALUE;
    }

    /** What the register holds, name by code. */
    public Map<String, String> names() {
        return names;
    }

    /** Breaks off as if the console stopped, when so many records are there. */
    void breakAt(int records) {
        failsAfter = records;
    }

    @Override
    public String kind() {
        return "sample";
    }

    @Override
    public String titleKey() {
        return "exchange.kind.streets";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER);
    }

    /** How often rows were to be taken over since the beginning. */
    int asked() {
        return asked;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                new ImportField("code", "exchange.import.number", true, Set.of("Mã số", "caseId")),
                new ImportField("name", "exchange.column.list", true, Set.of("Họ và tên", "person.name")));
    }

    @Override
    public List<Looked> look(List<ImportRow> rows) {
        return rows.stream().map(this::look).toList();
    }

    private Looked look(ImportRow row) {
        if (row.get("name").isBlank()) {
            return Looked.bad(List.of(RowFault.of("name", "kernel.required")));
        }
        String before = names.get(row.get("code"));
        if (before == null) {
            return Looked.fresh();
        }
        return before.equals(row.get("name"))
                ? Looked.same()
                : Looked.changed(List.of(new Looked.Difference(
                        "exchange.column.list", NAME.guard(before, new AreaPath("01.006")), row.get("name"))));
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        if (names.size() >= failsAfter) {
            throw new IllegalStateException("The console was stopped");
        }
        asked++;
        Set<Integer> unfit = rows.stream()
                .filter(row -> row.get("name").equals("unfit"))
                .map(ImportRow::number)
                .collect(Collectors.toSet());
        if (!unfit.isEmpty()) {
            throw new RowRefused(List.of(RowFault.of("name", "kernel.required")), unfit);
        }
        if (rows.stream().anyMatch(row -> row.get("name").equals("refused"))) {
            throw new RowRefused(List.of(RowFault.of("name", "kernel.required")));
        }
        List<TakenOver> taken = new ArrayList<>();
        for (ImportRow row : rows) {
            String before = names.put(row.get("code"), row.get("name"));
            taken.add(new TakenOver(row.get("code"), before == null ? "" : before));
        }
        return taken;
    }

    @Override
    public boolean takeBack(TakenOver done) {
        if (names.getOrDefault(done.record(), "").startsWith("edited")) {
            return false;
        }
        if (done.before().isEmpty()) {
            names.remove(done.record());
        } else {
            names.put(done.record(), done.before());
        }
        return true;
    }
}
