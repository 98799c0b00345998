package vn.hanoi.ops.crowding.ui.live;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import vn.hanoi.ops.crowding.ui.live.list.CrowdFilter;

/**
 * What the map's address remembers.
 *
 * @param street the selected street as the address names it, which may be none that exists
 */
record MapAddress(CrowdFilter filter, Optional<String> street, Optional<MapPlace> place) {

    static final String ROUTE = "map";

    static MapAddress from(QueryParameters query) {
        return new MapAddress(
                CrowdFilter.from(query),
                query.getSingleParameter("street").filter(id -> !id.isBlank()),
                query.getSingleParameter("at").flatMap(MapPlace::parse));
    }

    MapAddress with(CrowdFilter other) {
        return new MapAddress(other, street, place);
    }

    MapAddress withStreet(Optional<String> other) {
        return new MapAddress(filter, other, place);
    }

    MapAddress at(MapPlace other) {
        return new MapAddress(filter, street, Optional.of(other));
    }

    /** The address relative to the console; commas stay readable. */
    @Override
    public String toString() {
        SequencedMap<String, String> query = new LinkedHashMap<>();
        street.ifPresent(id -> query.put("street", id));
        filter.putInto(query);
        place.ifPresent(p -> query.put("at", p.toString()));
        return query.isEmpty()
                ? ROUTE
                : ROUTE + "?" + query.entrySet().stream().map(MapAddress::pair).collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, String> entry) {
        String value = URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8);
        return entry.getKey() + "=" + value.replace("%2C", ",");
    }
}
