package vn.hanoi.ops.crowding.ui.live.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * Which streets an officer wants to see, on the map and in the list alike.
 *
 * @param text words of the name or the unit, with or without marks; blank for all
 * @param levels the levels shown, 1 to 5 and 0 for what is not known now; empty for all
 * @param area the unit in which they lie, or everywhere in scope
 */
public record CrowdFilter(String text, List<Integer> levels, Optional<AreaPath> area) {

    /** Everything in scope. */
    public static final CrowdFilter ALL = new CrowdFilter("", List.of(), Optional.empty());

    private static final int HIGHEST = 5;

    /** Keeps the levels that exist, each once, in order. */
    public CrowdFilter {
        text = text.strip();
        levels = levels.stream()
                .filter(level -> level >= 0 && level <= HIGHEST)
                .distinct()
                .sorted()
                .toList();
    }

    /** Reads {@code q}, {@code level} and {@code area} of an address; what cannot be read is left out. */
    public static CrowdFilter from(QueryParameters query) {
        List<Integer> levels = query.getParameters("level").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(value -> value.matches("[0-5]"))
                .map(Integer::valueOf)
                .toList();
        return new CrowdFilter(
                query.getSingleParameter("q").orElse(""),
                levels,
                query.getSingleParameter("area").flatMap(AreaPath::parse));
    }

    /** Adds what is filtered to an address; what is not filtered leaves no trace in it. */
    public void putInto(SequencedMap<String, String> query) {
        if (!text.isEmpty()) {
            query.put("q", text);
        }
        if (!levels.isEmpty()) {
            query.put("level", levels.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        area.ifPresent(unit -> query.put("area", unit.value()));
    }

    /** The same as parameters for a navigation. */
    public QueryParameters toQuery() {
        SequencedMap<String, String> query = new LinkedHashMap<>();
        putInto(query);
        return QueryParameters.simple(Map.copyOf(query));
    }

    /** The level under which a street is filtered and counted: 0 when its level is unknown or too old to act on. */
    public static int shownLevel(StreetNow street) {
        return street.stale() ? 0 : street.level();
    }

    /** Tells whether the street is to be shown. */
    public boolean lets(StreetNow street) {
        return (levels.isEmpty() || levels.contains(shownLevel(street))) && letsApartFromLevel(street);
    }

    /** Tells whether the street would be shown at one of the levels. */
    public boolean letsApartFromLevel(StreetNow street) {
        return area.map(unit -> unit.covers(street.area())).orElse(true) && matchesText(street);
    }

    /** Tells whether it lets everything through. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The same with other words. */
    public CrowdFilter withText(String words) {
        return new CrowdFilter(words, levels, area);
    }

    /** The same for another unit. */
    public CrowdFilter withArea(Optional<AreaPath> unit) {
        return new CrowdFilter(text, levels, unit);
    }

    /** The same for these levels only. */
    public CrowdFilter withLevels(List<Integer> only) {
        return new CrowdFilter(text, only, area);
    }

    /** The same with a level added, or taken away when it was there. */
    public CrowdFilter toggled(int level) {
        SortedSet<Integer> changed = new TreeSet<>(levels);
        if (!changed.remove(level)) {
            changed.add(level);
        }
        return withLevels(List.copyOf(changed));
    }

    private boolean matchesText(StreetNow street) {
        if (text.isEmpty()) {
            return true;
        }
        String where = VietnameseText.fold(street.name() + " " + street.areaLabel() + " " + street.code());
        return Arrays.stream(VietnameseText.fold(text).split(" ")).allMatch(where::contains);
    }
}
