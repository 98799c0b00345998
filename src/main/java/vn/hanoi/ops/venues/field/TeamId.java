package vn.hanoi.ops.venues.field;

import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a field team. */
public record TeamId(UUID value) {

    /** A new identifier. */
    static TeamId next() {
        return new TeamId(Ids.next());
    }

    byte[] bytes() {
        return Ids.bytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
