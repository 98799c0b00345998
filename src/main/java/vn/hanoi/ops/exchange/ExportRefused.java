package vn.hanoi.ops.exchange;

/** A file could not be ordered, decided on or downloaded; nothing was changed. */
public class ExportRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** There is no such list, or the officer's posts may not export it. */
        KIND_UNKNOWN,
        /** The list does not come in this form. */
        FORMAT_UNKNOWN,
        /** The list has personal fields, and no purpose was named that the officer may name. */
        PURPOSE_MISSING,
        /** What the list is filtered by is longer than 1,000 characters. */
        QUERY_LENGTH,
        /** The list is empty. */
        NO_ROWS,
        /** A reason has 20 to 500 characters. */
        REASON_LENGTH,
        /** There is no such file for this officer. */
        NOT_THERE,
        /** Nobody decides on an own file. */
        OWN_FILE,
        /** The officer's posts or areas do not reach this file. */
        NOT_YOURS_TO_DECIDE,
        /** It was decided on before, downloaded, cancelled, or its time has run out. */
        WRONG_STATE,
        /** A refusal says why, in up to 500 characters. */
        NOTE_MISSING,
        /** A rule has 0 to 1,000,000 rows, 1 to 720 hours, at least one approver, a source of up to 500 characters and begins today or later. */
        TERMS_RANGE;

        /** The translation key of the sentence for it. */
        public String key() {
            return "exchange.refused." + name();
        }
    }

    ExportRefused(Reason reason) {
        super("Export refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    static void unless(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new ExportRefused(otherwise);
        }
    }
}
