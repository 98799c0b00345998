package vn.hanoi.ops.crowding.ui.streets;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.streets.StreetFilter;
import vn.hanoi.ops.kernel.AreaPath;

/** What the address bar remembers of the list: filter and opened street; {@code new} is one not stored yet. */
record StreetAddress(StreetFilter filter, String street) {

    static final String NEW = "new";

    static StreetAddress read(QueryParameters query) {
        StreetFilter filter = new StreetFilter(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("area").flatMap(AreaPath::parse),
                query.getSingleParameter("unwatched").isPresent());
        return new StreetAddress(filter, query.getSingleParameter("street").orElse(""));
    }

    QueryParameters write() {
        Map<String, String> query = new HashMap<>(Map.of("q", filter.text(), "street", street));
        query.put("area", filter.area().map(AreaPath::value).orElse(""));
        query.put("unwatched", filter.unwatched() ? "1" : "");
        query.values().removeIf(String::isBlank);
        return QueryParameters.simple(query);
    }

    Optional<StreetId> id() {
        return StreetId.parse(street);
    }

    boolean isNew() {
        return street.equals(NEW);
    }

    StreetAddress with(StreetFilter wanted) {
        return new StreetAddress(wanted, street);
    }

    StreetAddress open(String wanted) {
        return new StreetAddress(filter, wanted);
    }
}
