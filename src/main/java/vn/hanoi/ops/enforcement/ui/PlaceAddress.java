package vn.hanoi.ops.enforcement.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.enforcement.PlanId;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/**
 * What the list's address holds.
 *
 * @param venue that is open, blank for none
 * @param order what is listed: all, or a way
 * @param plan whose way is shown, blank for none
 * @param map whether the map is shown
 */
record PlaceAddress(PlaceFilter filter, String venue, Order order, String plan, boolean map) {

    static final String ROUTE = "inspections";
    static final PlaceAddress PLAIN = new PlaceAddress(PlaceFilter.ALL, "", Order.ALL, "", false);

    /** All places by their score, a way in the order of the scores, or one that goes to the nearest each time. */
    enum Order {
        ALL,
        RISK,
        NEAR;

        String titleKey() {
            return "enforcement.places.order." + name();
        }
    }

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
        Order order = query.getSingleParameter("way")
                .flatMap(name -> Arrays.stream(Order.values())
                        .filter(o -> o.name().equals(name))
                        .findFirst())
                .orElse(Order.ALL);
        return new PlaceAddress(
                filter,
                query.getSingleParameter("venue").orElse(""),
                order,
                query.getSingleParameter("plan").orElse(""),
                query.getSingleParameter("map").isPresent());
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", filter.text());
        query.put("standing", filter.standing().map(Enum::name).orElse(""));
        query.put("area", filter.area().map(AreaPath::value).orElse(""));
        query.put("due", filter.due() ? "1" : "");
        query.put("way", order == Order.ALL ? "" : order.name());
        query.put("plan", plan);
        query.put("map", map ? "1" : "");
        query.put("venue", venue);
        query.values().removeIf(String::isBlank);
        return QueryParameters.simple(query);
    }

    Optional<VenueId> id() {
        return VenueId.parse(venue);
    }

    Optional<PlanId> planned() {
        return PlanId.parse(plan);
    }

    PlaceAddress with(PlaceFilter wanted) {
        return new PlaceAddress(wanted, "", order, "", map);
    }

    PlaceAddress open(String wanted) {
        return new PlaceAddress(filter, wanted, order, plan, map);
    }

    PlaceAddress in(Order wanted) {
        return new PlaceAddress(filter, venue, wanted, "", map);
    }

    PlaceAddress of(String wanted) {
        return new PlaceAddress(filter, "", Order.ALL, wanted, map);
    }

    PlaceAddress onMap(boolean shown) {
        return new PlaceAddress(filter, venue, order, plan, shown);
    }
}
