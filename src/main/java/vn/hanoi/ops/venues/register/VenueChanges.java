package vn.hanoi.ops.venues.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.Looked.Difference;

/** What a row of a file would change about a venue; of its owner only whether something new is said. */
final class VenueChanges {

    private static final double SAME_PLACE_METRES = 1;

    private final Venue venue;
    private final List<Difference> found = new ArrayList<>();

    private VenueChanges(Venue venue) {
        this.venue = venue;
    }

    static List<Difference> of(Venue venue, VenueData after) {
        VenueChanges changes = new VenueChanges(venue);
        VenueData before = venue.data();
        changes.compare("venues.import.name", before.name(), after.name());
        changes.compare("venues.import.kind", before.kind(), after.kind());
        changes.compare("venues.import.address", before.address(), after.address());
        if (!after.street().isBlank()) {
            changes.compare("venues.import.street", before.street(), after.street());
        }
        if (after.capacity() != null) {
            changes.compare("venues.import.capacity", text(before.capacity()), text(after.capacity()));
        }
        if (before.position().distanceTo(after.position()) > SAME_PLACE_METRES) {
            changes.add(
                    "venues.import.position",
                    before.position().lat() + ", " + before.position().lon(),
                    after.position().lat() + ", " + after.position().lon());
        }
        return changes.found;
    }

    /** The row's data with what it leaves out as it was. */
    static VenueData merged(Venue venue, VenueData after) {
        VenueData before = venue.data();
        return new VenueData(
                after.name(),
                after.kind(),
                after.address(),
                after.street().isBlank() ? before.street() : after.street(),
                after.position(),
                after.capacity() == null ? before.capacity() : after.capacity(),
                before.checker(),
                after.owner(),
                venue.zones());
    }

    private void compare(String titleKey, String before, String after) {
        if (!before.equals(after.strip())) {
            add(titleKey, before, after.strip());
        }
    }

    private void add(String titleKey, String before, String after) {
        found.add(new Difference(titleKey, VenueFields.FACT.guard(before, venue.area()), after));
    }

    private static String text(@Nullable Integer value) {
        return Objects.toString(value, "");
    }
}
