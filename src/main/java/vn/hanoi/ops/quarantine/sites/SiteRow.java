package vn.hanoi.ops.quarantine.sites;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.quarantine.SiteId;

/** A site in a list with its places now; two rows are equal when they show the same site. */
public record SiteRow(
        SiteId id,
        String code,
        String name,
        SiteKind kind,
        String address,
        AreaPath area,
        GeoPoint position,
        boolean open,
        Places places) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
