package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.sheet.SheetLimits;

/**
 * A kind of list that a room takes in; a room has a bean for each. It is asked as the officer who brought the file, so what
 * is outside of that officer's areas is not found and not changed.
 */
public interface ImportTarget {

    /** The list's word in small letters and dashes, such as {@code cases}. */
    String kind();

    /** Who may bring such a list. */
    Set<Role> roles();

    /** The columns of the room's own layout. */
    List<ImportField> fields();

    /** The layouts that the room understands, its own first. */
    default List<ImportForm> forms() {
        return List.of(ImportForm.own(fields()));
    }

    /** The layout of a file. @param rows its first rows, at most 1,000, with the heads */
    default ImportForm form(List<List<String>> rows) {
        return FormFinder.best(forms(), rows);
    }

    /** How much of a file is read before it is refused. */
    default SheetLimits limits() {
        return SheetLimits.USUAL;
    }

    /** Looks again at rows of which some were taken out of a file, without changing anything; one answer for each, in order. */
    List<Looked> look(List<ImportRow> rows);

    /**
     * The same while a file is read.
     *
     * @param marks what the room wants to remember of earlier rows of the same file; the room adds to it
     */
    default List<Looked> look(List<ImportRow> rows, NavigableSet<String> marks) {
        return look(rows);
    }

    /** Tells whether the room wants to see a whole file by {@link #ahead} before its first row is looked at. */
    default boolean looksAhead() {
        return false;
    }

    /** Sees rows of a file before the first one is looked at, in the file's order. @param marks what the room remembers of them */
    default void ahead(List<ImportRow> rows, NavigableSet<String> marks) {}

    /**
     * Takes rows over, in the transaction that is open.
     *
     * @return one answer for each, in order
     * @throws RowRefused when a row does not fit any more; nothing of the call may stay
     */
    List<TakenOver> take(List<ImportRow> rows);

    /** The same, for a room that tells later which file did what. @param file where the rows stand */
    default List<TakenOver> take(ImportId file, List<ImportRow> rows) {
        return take(rows);
    }

    /**
     * Takes back what a row did, in the transaction that is open.
     *
     * @return false when the record was changed by somebody since, and stays as it is
     */
    boolean takeBack(TakenOver done);

    /** The translation key of the list's name. */
    default String titleKey() {
        return "exchange.kind." + kind();
    }
}
