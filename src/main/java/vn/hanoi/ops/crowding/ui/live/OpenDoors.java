package vn.hanoi.ops.crowding.ui.live;

import com.vaadin.flow.server.menu.MenuConfiguration;
import vn.hanoi.ops.crowding.ui.live.street.StreetRecord.Doors;

/** Which other screens the officer may open, as the officer's own menu says. */
final class OpenDoors {

    private OpenDoors() {}

    static Doors now() {
        return new Doors(leadsTo("advisories"), leadsTo("cameras"));
    }

    private static boolean leadsTo(String path) {
        return MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().equals(path) || entry.path().equals("/" + path));
    }
}
