package vn.hanoi.ops.kernel.files;

/** The file is not kept; nothing was changed. */
public class FileRefused extends RuntimeException {

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It has no content. */
        EMPTY,
        /** It is larger than the rules in force allow. */
        TOO_LARGE,
        /** The record has as many files as the rules in force allow. */
        TOO_MANY,
        /** Its content is of a type that is not taken, whatever its name says. */
        TYPE,
        /** It is an office document that carries programs, or an archive that grows when it is unpacked. */
        UNSAFE;

        /** The translation key of the words for it; parameters: largest size in megabytes, most files of a record. */
        public String key() {
            return "kernel.files.refused." + name();
        }
    }

    /** A refusal for that reason. */
    public FileRefused(Reason reason) {
        super("File refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
