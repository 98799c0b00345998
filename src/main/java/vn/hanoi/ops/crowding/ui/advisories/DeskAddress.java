package vn.hanoi.ops.crowding.ui.advisories;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;

/**
 * What the desk's address remembers.
 *
 * @param tray as the address names it; none for the officer's own first tray
 * @param advisory the open advisory as the address names it, which may be none that exists
 */
record DeskAddress(Optional<Tray> tray, String text, Optional<String> advisory) {

    static final String ROUTE = "advisories";
    static final String PARAMETER = "advisory";

    static final DeskAddress PLAIN = new DeskAddress(Optional.empty(), "", Optional.empty());

    /** Reads {@code advisories/<id>?tray=overdue&q=…}; the id is also understood as {@code ?advisory=}. */
    static DeskAddress from(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        return new DeskAddress(
                query.getSingleParameter("tray").flatMap(DeskAddress::tray),
                query.getSingleParameter("q").orElse("").strip(),
                event.getRouteParameters()
                        .get(PARAMETER)
                        .or(() -> query.getSingleParameter(PARAMETER))
                        .filter(id -> !id.isBlank()));
    }

    DeskAddress with(AdvisoryFilter filter) {
        return new DeskAddress(Optional.of(filter.tray()), filter.text(), advisory);
    }

    DeskAddress at(Optional<String> other) {
        return new DeskAddress(tray, text, other);
    }

    AdvisoryFilter filter(Tray first) {
        return AdvisoryFilter.of(tray.orElse(first)).withText(text);
    }

    /** The address relative to the console. */
    @Override
    public String toString() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        tray.ifPresent(t -> query.add("tray=" + t.name().toLowerCase(Locale.ROOT)));
        if (!text.isEmpty()) {
            query.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return ROUTE
                + advisory.map(id -> "/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .orElse("")
                + query;
    }

    private static Optional<Tray> tray(String name) {
        return Arrays.stream(Tray.values())
                .filter(t -> t.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
