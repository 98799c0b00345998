package vn.hanoi.ops.access.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Function;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Visibility;

/** Columns of guarded values. */
public final class GuardedColumns {

    private GuardedColumns() {}

    /**
     * Adds a column with the field's label; it is not visible to an officer who would see nothing in it.
     *
     * @param value the guarded value of a row
     */
    public static <R, T> Grid.Column<R> add(
            Grid<R> grid, Disclosure disclosure, DeclaredField field, Function<R, Guarded<T>> value) {
        return add(grid, disclosure, field, value, Object::toString);
    }

    /**
     * Adds a column whose values are shown in given words.
     *
     * @param words a value in the reader's language; masks are made from it
     */
    public static <R, T> Grid.Column<R> add(
            Grid<R> grid,
            Disclosure disclosure,
            DeclaredField field,
            Function<R, Guarded<T>> value,
            Function<T, String> words) {
        Grid.Column<R> column = grid.addColumn(row -> disclosure.text(value.apply(row), words))
                .setHeader(text(field.titleKey()))
                .setKey(field.code());
        column.setPartNameGenerator(
                row -> disclosure.visibility(value.apply(row)) == Visibility.SHOWN ? null : "masked");
        column.setVisible(disclosure.offers(field));
        return column;
    }
}
