package vn.hanoi.ops.venues.field;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * What every entry of a team's phone brings.
 *
 * @param key made by the phone; the same entry sent twice counts once
 * @param at when the phone noted it, perhaps long before it had a network
 * @param photo a picture of the door, at most a few megabytes
 * @param position where the phone was
 */
public record FieldEntry(
        UUID key,
        Instant at,
        byte @Nullable [] photo,
        @Nullable GeoPoint position) {}
