package vn.hanoi.ops.exchange.imports;

import java.util.List;

/** A file could not be brought in, taken over or taken back; nothing was changed. */
public class ImportRefused extends RuntimeException {

    private final Reason reason;
    private final List<String> columns;

    /** Why it was refused. */
    public enum Reason {
        /** There is no such list, or the officer's posts may not bring it. */
        KIND_UNKNOWN,
        /** The list does not come in the chosen layout. */
        FORM_UNKNOWN,
        /** The file lacks columns that are needed. */
        COLUMNS_MISSING,
        /** Two columns have the same head. */
        COLUMN_TWICE,
        /** There is no such file for this officer. */
        NOT_THERE,
        /** It is not in the state for this step. */
        WRONG_STATE;

        /** The translation key of the sentence for it. */
        public String key() {
            return "exchange.import.refused." + name();
        }
    }

    ImportRefused(Reason reason) {
        this(reason, List.of());
    }

    ImportRefused(Reason reason, List<String> columns) {
        super("Import refused: " + reason + " " + columns);
        this.reason = reason;
        this.columns = List.copyOf(columns);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Translation keys of the columns that are meant. */
    public List<String> columns() {
        return columns;
    }
}
