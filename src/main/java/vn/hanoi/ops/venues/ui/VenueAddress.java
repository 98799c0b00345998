package vn.hanoi.ops.venues.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueFilter;

/** What the list's address holds: the filter and the venue that is open, which is blank for none. */
record VenueAddress(VenueFilter filter, String venue) {

    static VenueAddress read(QueryParameters query) {
        Optional<CodeState> state = query.getSingleParameter("state").flatMap(name -> Arrays.stream(CodeState.values())
                .filter(s -> s.name().equals(name))
                .findFirst());
        VenueFilter filter = new VenueFilter(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("area").flatMap(AreaPath::parse),
                query.getSingleParameter("kind").orElse(""),
                state);
        return new VenueAddress(filter, query.getSingleParameter("venue").orElse(""));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", filter.text());
        query.put("state", filter.state().map(Enum::name).orElse(""));
        query.put("area", filter.area().map(AreaPath::value).orElse(""));
        query.put("kind", filter.kind());
        query.put("venue", venue);
        query.values().removeIf(String::isBlank);
        return QueryParameters.simple(query);
    }

    Optional<VenueId> id() {
        return VenueId.parse(venue);
    }

    VenueAddress with(VenueFilter wanted) {
        return new VenueAddress(wanted, "");
    }

    /** The venues of one state; the same state again shows all. */
    VenueAddress state(CodeState wanted) {
        boolean again = filter.state().filter(wanted::equals).isPresent();
        return with(filter.withState(again ? Optional.empty() : Optional.of(wanted)));
    }

    VenueAddress open(String wanted) {
        return new VenueAddress(filter, wanted);
    }
}
