package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Set;
import vn.hanoi.ops.access.Role;

/**
 * A kind of list that a room takes in; a room has a bean for each. It is asked as the officer who brought the file, so what
 * is outside of that officer's areas is not found and not changed.
 */
public interface ImportTarget {

    /** The list's word in small letters and dashes, such as {@code cases}. */
    String kind();

    /** Who may bring such a list. */
    Set<Role> roles();

    /** The columns that the room understands. */
    List<ImportField> fields();

    /** Looks at rows without changing anything; one answer for each, in order. */
    List<Looked> look(List<ImportRow> rows);

    /**
     * Takes rows over, in the transaction that is open.
     *
     * @return one answer for each, in order
     * @throws RowRefused when a row does not fit any more; nothing of the call may stay
     */
    List<TakenOver> take(List<ImportRow> rows);

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
