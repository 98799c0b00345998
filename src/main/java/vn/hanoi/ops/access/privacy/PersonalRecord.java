package vn.hanoi.ops.access.privacy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A record with personal data, named without them.
 *
 * @param kind room's word for such records, such as {@code person} or {@code case}
 * @param person the person whom it is about, when the room knows
 * @param area where it belongs
 */
public record PersonalRecord(
        String kind,
        UUID id,
        @Nullable UUID person,
        @Nullable AreaPath area) {

    /** Kind and id, as the audit writes them. */
    public String name() {
        return kind + ":" + id;
    }
}
