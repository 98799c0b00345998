package vn.hanoi.ops.enforcement.law;

import java.time.Instant;
import java.util.List;

/**
 * A version in the making, kept until its author proposes or drops it.
 *
 * @param version counted up with each change
 * @param base number of the version from which it was begun
 * @param author account of who changes it; others read it
 */
public record LawDraft(String author, int version, int base, Law law, Instant begunAt, Instant changedAt) {

    /** What differs from the version from which it was begun. */
    public List<LawRows.Change> changesTo(LawVersion begun) {
        return LawRows.changes(begun.law(), law);
    }
}
