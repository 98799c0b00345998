package vn.hanoi.ops.quarantine.sites;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A floor in the list of a site's floors. @param plan the picture of the floor, by the id of its file */
public record FloorLine(
        UUID id,
        String block,
        String name,
        Zone zone,
        @Nullable UUID plan,
        Places places) {}
