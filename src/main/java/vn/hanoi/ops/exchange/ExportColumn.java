package vn.hanoi.ops.exchange;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;

/** A column of a file. */
public final class ExportColumn<R> {

    private final String title;
    private final @Nullable DeclaredField field;
    private final BiFunction<R, Disclosure, Object> cell;

    private ExportColumn(String title, @Nullable DeclaredField field, BiFunction<R, Disclosure, Object> cell) {
        this.title = title;
        this.field = field;
        this.cell = cell;
    }

    /**
     * A column of something that is not declared.
     *
     * @param value text, number, {@code LocalDate} or {@code Instant}; null and blank are an empty cell
     */
    public static <R> ExportColumn<R> of(String title, Function<R, @Nullable Object> value) {
        return new ExportColumn<>(title, null, (row, disclosure) -> filled(value.apply(row)));
    }

    /** A column of declared values as their own text. */
    public static <R, T> ExportColumn<R> guarded(String title, DeclaredField field, Function<R, Guarded<T>> value) {
        return guarded(title, field, value, Object::toString);
    }

    /** A column of declared values in given words; masks are made from these. */
    public static <R, T> ExportColumn<R> guarded(
            String title, DeclaredField field, Function<R, Guarded<T>> value, Function<T, String> words) {
        return new ExportColumn<>(title, field, (row, disclosure) -> disclosure.text(value.apply(row), words));
    }

    /** The column's head. */
    public String title() {
        return title;
    }

    @Nullable
    DeclaredField field() {
        return field;
    }

    boolean offered(Disclosure disclosure) {
        return field == null || disclosure.offers(field);
    }

    Object cell(R row, Disclosure disclosure) {
        return cell.apply(row, disclosure);
    }

    private static Object filled(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
