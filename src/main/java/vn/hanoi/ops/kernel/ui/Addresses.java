package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Opens screens by the addresses under which they are kept, shared and found. */
public final class Addresses {

    private Addresses() {}

    /**
     * Opens the screen at an address of the console, with or without a query such as {@code cases?tray=due}.
     *
     * @param address relative to the console
     */
    public static void open(String address) {
        Location place = new Location(address);
        UI.getCurrentOrThrow().navigate(place.getPath(), place.getQueryParameters());
    }
}
