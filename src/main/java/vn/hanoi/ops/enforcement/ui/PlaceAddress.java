package vn.hanoi.ops.enforcement.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/** What the list's address holds: the filter, the venue that is open, and whether the way is shown. */
record PlaceAddress(PlaceFilter filter, String venue, boolean way) {

    static final String ROUTE = "inspections";

    static PlaceAddress read(QueryParameters query) {
        Optional<Standing> standing = query.getSingleParameter("standing")
                .flatMap(name -> Arrays.stream(Standing.values())
                        .filter(s -> s.name().equals(name))
                        .findFirst());
        PlaceFilter filter = new PlaceFilter(
                query.getSingleParameter("area").flatMap(AreaPath::parse),
                standing,
                "",
                query.getSingleParameter("due").isPresent(),
                query.getSingleParameter("q").orElse(""));
        return new PlaceAddress(
                filter,
                query.getSingleParameter("venue").orElse(""),
                query.getSingleParameter("way").isPresent());
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", filter.text());
        query.put("standing", filter.standing().map(Enum::name).orElse(""));
        query.put("area", filter.area().map(AreaPath::value).orElse(""));
        query.put("due", filter.due() ? "1" : "");
        query.put("way", way ? "1" : "");
        query.put("venue", venue);
        query.values().removeIf(String::isBlank);
        return QueryParameters.simple(query);
    }

    Optional<VenueId> id() {
        return VenueId.parse(venue);
    }

    PlaceAddress with(PlaceFilter wanted) {
        return new PlaceAddress(wanted, "", way);
    }

    PlaceAddress open(String wanted) {
        return new PlaceAddress(filter, wanted, way);
    }

    PlaceAddress way(boolean shown) {
        return new PlaceAddress(filter, venue, shown);
    }
}
