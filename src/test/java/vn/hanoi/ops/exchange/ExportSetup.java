package vn.hanoi.ops.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;

/** A list of made-up people as a room would let it out, as long as a test wants it. */
@TestComponent
public class ExportSetup implements TableExport<ExportSetup.Someone>, DeclaredFields {

    private static final DeclaredField PHONE = DeclaredField.of("sample.phone", Sensitivity.CONTACT, Mask.PHONE);
    private static final DeclaredField RESULT = DeclaredField.of("sample.result", Sensitivity.HEALTH, Mask.WHOLE);

    /** A row of the list. */
    public record Someone(int number, String note, Guarded<String> phone, Guarded<String> result) {}

    private final JdbcClient jdbc;
    private long size;
    private Consumer<Integer> before = n -> {};

    ExportSetup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins without files and with a list of so many rows. */
    public void begin(long rows) {
        jdbc.sql("DELETE FROM exchange_export").update();
        jdbc.sql("DELETE FROM exchange_terms WHERE entered_by <> 'console'").update();
        size = rows;
        before = n -> {};
    }

    void beforeEach(Consumer<Integer> step) {
        before = step;
    }

    static OrderExport order(ExportFormat format, String reason) {
        return new OrderExport("sample", format, ExportQuery.ALL, Purpose.TRACING, reason);
    }

    static <T> T as(String account, Role role, String area, Supplier<T> step) {
        var context = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, List.of(area), role));
            return step.get();
        } finally {
            SecurityContextHolder.setContext(context);
        }
    }

    static String text(ExportDownload download, ExportId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            download.write(id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public String kind() {
        return "sample";
    }

    @Override
    public String titleKey() {
        return "exchange.kind.cameras";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER, Role.WARD_POLICE);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of(Purpose.TRACING, Purpose.QUARANTINE);
    }

    @Override
    public List<ExportColumn<Someone>> columns() {
        return List.of(
                ExportColumn.of("Số", Someone::number),
                ExportColumn.of("Ghi chú", Someone::note),
                ExportColumn.guarded("Điện thoại", PHONE, Someone::phone),
                ExportColumn.guarded("Kết quả", RESULT, Someone::result));
    }

    @Override
    public long count(ExportQuery query) {
        return size;
    }

    @Override
    public void rows(ExportQuery query, Consumer<Someone> each) {
        AreaPath place = new AreaPath("01.006.00193");
        for (int i = 1; i <= size; i++) {
            before.accept(i);
            each.accept(new Someone(
                    i,
                    i == 1 ? "=HYPERLINK(\"x\")" : "",
                    PHONE.guard("+84912000000", place),
                    RESULT.guard("DƯƠNG TÍNH", place)));
        }
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of(PHONE, RESULT);
    }
}
