package vn.hanoi.ops.cases.ui.desk;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * What the desk's address remembers.
 *
 * @param named the open case as the address names it, which may be none that exists
 */
record CaseAddress(CaseFilter filter, Optional<String> named) {

    static final String ROUTE = "cases";
    static final String PARAMETER = "case";

    /** Stands for a place of detection that nobody knows. */
    private static final String NOWHERE = "unknown";

    static CaseAddress plain() {
        return new CaseAddress(CaseFilter.of(Tray.CLOCK), Optional.empty());
    }

    /** Reads {@code cases/<id>?tray=due&kind=F0&area=…&day=…&place=…&number=…}. */
    static CaseAddress from(BeforeEnterEvent event) {
        return new CaseAddress(
                filter(event.getLocation().getQueryParameters()),
                event.getRouteParameters().get(PARAMETER).filter(id -> !id.isBlank()));
    }

    static CaseFilter filter(QueryParameters query) {
        Tray tray = constant(query, "tray", Tray.class).orElse(Tray.CLOCK);
        Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
        query.getSingleParameter("kind").ifPresent(text -> Arrays.stream(CaseKind.values())
                .filter(kind ->
                        Arrays.asList(text.toUpperCase(Locale.ROOT).split(",")).contains(kind.name()))
                .forEach(kinds::add));
        return CaseFilter.of(tray)
                .with(kinds)
                .in(query.getSingleParameter("area").flatMap(AreaPath::parse))
                .reported(
                        query.getSingleParameter("day").flatMap(CaseAddress::day),
                        constant(query, "place", DetectionPlace.class))
                .placeless(query.getSingleParameter("place")
                        .filter(NOWHERE::equals)
                        .isPresent())
                .numbered(query.getSingleParameter("number").flatMap(CaseAddress::number));
    }

    CaseAddress with(CaseFilter other) {
        return new CaseAddress(other, named);
    }

    CaseAddress at(Optional<String> other) {
        return new CaseAddress(filter, other);
    }

    /** The address relative to the console. */
    @Override
    public String toString() {
        return ROUTE + named.map(id -> "/" + id).orElse("") + query(filter);
    }

    static String query(CaseFilter filter) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        query.add("tray=" + filter.tray().name().toLowerCase(Locale.ROOT));
        if (!filter.kinds().isEmpty()) {
            query.add("kind="
                    + String.join(
                            ",",
                            filter.kinds().stream().sorted().map(Enum::name).toList()));
        }
        filter.area().ifPresent(area -> query.add("area=" + area.value()));
        filter.reportDay().ifPresent(day -> query.add("day=" + day));
        filter.detection().ifPresent(place -> query.add("place=" + place.name()));
        if (filter.placeless()) {
            query.add("place=" + NOWHERE);
        }
        filter.number().ifPresent(number -> query.add("number=" + number));
        return query.toString();
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters query, String name, Class<E> type) {
        return query.getSingleParameter(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
