package vn.hanoi.ops.crowding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A street at this moment, whole enough to be drawn and listed.
 *
 * @param areaLabel the unit with its parent, as officials write it
 * @param addressee the unit that gets the street's advisories
 * @param line from end to end, two points or more
 * @param level 1 (sparse) to 5 (danger); 0 while it was never known
 * @param stale the level is the last known one and too old to act on
 * @param basis what the newest judged minute was computed from
 * @param density people per square metre in the newest judged minute, on the density basis
 * @param ratio how many times the upper edge of the usual, on the relative basis
 * @param fruin pedestrian level of service A to F beside a density
 * @param peopleAtLeast people in the newest pictures, each camera once; none when no camera shows people now
 * @param counts the newest pictures by class, rounded
 * @param camerasHealthy cameras that deliver now, of those assigned
 * @param asOf time of the newest count
 * @param since since when this level holds
 */
public record StreetNow(
        StreetId id,
        String code,
        String name,
        AreaPath area,
        String areaLabel,
        AreaPath addressee,
        String addresseeLabel,
        List<GeoPoint> line,
        int level,
        boolean stale,
        Basis basis,
        @Nullable Double density,
        @Nullable Double ratio,
        @Nullable Character fruin,
        @Nullable Integer peopleAtLeast,
        Map<CountClass, Integer> counts,
        Trend trend,
        int camerasHealthy,
        int camerasAssigned,
        @Nullable Instant asOf,
        @Nullable Instant since,
        @Nullable AdvisoryMark advisory) {

    /** The live channel's topic on which streets are published under their {@link StreetId}. */
    public static final String TOPIC = "crowding";

    /** The street as this officer may see it: a draft advisory is the command centre's until it is sent. */
    public StreetNow seenBy(Officer officer) {
        boolean draft = advisory != null && advisory.state() == AdvisoryState.DRAFT;
        return draft && !officer.is(Role.COMMAND_CENTRE, Role.ADMIN) ? withoutAdvisory() : this;
    }

    private StreetNow withoutAdvisory() {
        return new StreetNow(
                id,
                code,
                name,
                area,
                areaLabel,
                addressee,
                addresseeLabel,
                line,
                level,
                stale,
                basis,
                density,
                ratio,
                fruin,
                peopleAtLeast,
                counts,
                trend,
                camerasHealthy,
                camerasAssigned,
                asOf,
                since,
                null);
    }

    /** The level's translation key, {@code crowding.level.0} to {@code crowding.level.5}. */
    public String levelKey() {
        return "crowding.level." + level;
    }
}
