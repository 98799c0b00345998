package vn.hanoi.ops.kernel.files;

/** A file's content is not where it was put, or is not what was put there. */
public class FileLost extends RuntimeException {

    FileLost(FileId id, Throwable cause) {
        super("The content of file " + id + " cannot be read", cause);
    }
}
