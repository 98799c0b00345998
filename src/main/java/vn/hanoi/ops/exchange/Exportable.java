package vn.hanoi.ops.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Purpose;

/**
 * A list that a room lets out as a file; a room has a bean for each. It is asked as the officer who ordered the file, so it
 * cuts to that officer's areas as its screens do.
 */
public interface Exportable {

    /** The list's word in small letters and dashes, such as {@code cameras}; the file is named after it. */
    String kind();

    /** Who may order it. */
    Set<Role> roles();

    /** The forms it comes in, the usual one first. */
    List<ExportFormat> formats();

    /** What its personal fields may be asked for; empty when it has none. */
    Set<Purpose> serving();

    /** The declared fields that the file may hold. */
    List<DeclaredField> fields();

    /** How many rows the file would have. */
    long count(ExportQuery query);

    /**
     * Writes the file. Declared values go through {@link ExportRun#disclosure}.
     *
     * @throws ExportCancelled when the officer stopped it
     */
    void write(ExportRun run) throws IOException;

    /** The translation key of the list's name. */
    default String titleKey() {
        return "exchange.kind." + kind();
    }
}
