package vn.hanoi.ops.kernel.files;

import java.util.Collection;
import java.util.Set;

/** A room that attaches files to its records; one bean for each kind of record. Whom it no longer claims is erased. */
public interface FileHolder {

    /** A code of its own, up to 40 characters, such as {@code cases.case}. */
    String code();

    /** Those of the files that still belong to a record. */
    Set<FileId> held(Collection<FileId> files);
}
