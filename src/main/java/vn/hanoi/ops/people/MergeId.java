package vn.hanoi.ops.people;

import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a merge of two records. */
public record MergeId(UUID value) {

    /** A new identifier. */
    public static MergeId next() {
        return new MergeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
