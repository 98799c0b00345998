package vn.hanoi.ops.hotline.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;

/**
 * What the desk's address remembers.
 *
 * @param tray as the address names it; none for the officer's own first tray
 * @param ticket the open ticket as the address names it, which may be none that exists
 */
record TicketAddress(Optional<Tray> tray, String text, Optional<String> category, Optional<String> ticket) {

    static final String ROUTE = "tickets";
    static final String PARAMETER = "ticket";

    static final TicketAddress PLAIN = new TicketAddress(Optional.empty(), "", Optional.empty(), Optional.empty());

    /** Reads {@code tickets/<id>?tray=late&q=…&category=…}. */
    static TicketAddress from(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        return new TicketAddress(
                query.getSingleParameter("tray").flatMap(TicketAddress::tray),
                query.getSingleParameter("q").orElse("").strip(),
                query.getSingleParameter("category").filter(c -> !c.isBlank()),
                event.getRouteParameters().get(PARAMETER).filter(id -> !id.isBlank()));
    }

    TicketAddress with(TicketFilter filter) {
        return new TicketAddress(Optional.of(filter.tray()), filter.text(), filter.category(), ticket);
    }

    TicketAddress at(Optional<String> other) {
        return new TicketAddress(tray, text, category, other);
    }

    TicketFilter filter(Tray first) {
        return TicketFilter.of(tray.orElse(first)).withText(text).withCategory(category);
    }

    /** The address relative to the console. */
    @Override
    public String toString() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        tray.ifPresent(t -> query.add("tray=" + t.name().toLowerCase(Locale.ROOT)));
        category.ifPresent(c -> query.add("category=" + URLEncoder.encode(c, StandardCharsets.UTF_8)));
        if (!text.isEmpty()) {
            query.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return ROUTE
                + ticket.map(id -> "/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .orElse("")
                + query;
    }

    private static Optional<Tray> tray(String name) {
        return Arrays.stream(Tray.values())
                .filter(t -> t.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
