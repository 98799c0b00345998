package vn.hanoi.ops.venues.checkins;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** How many came to each venue on each day, and to each ward in each hour of Hanoi; those who left are not counted. */
final class ScanCounts {

    private static final String VENUES = "V";
    private static final String HOURS = "H";
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::day).thenComparing(Place::area);

    private final Map<Place, Map<Integer, Integer>> byVenue = new HashMap<>();
    private final Map<Place, Map<Integer, Integer>> byHour = new HashMap<>();

    private record Place(LocalDate day, AreaPath area) {}

    /** A count. @param part the venue's short number, or the hour */
    record Cell(LocalDate day, AreaPath area, int part, int scans) {}

    /** Counts check-ins. */
    static ScanCounts of(Collection<Scan.Fresh> scans) {
        ScanCounts counts = new ScanCounts();
        for (Scan.Fresh fresh : scans) {
            Scan scan = fresh.scan();
            if (!scan.leaving()) {
                ZonedDateTime at = scan.at().atZone(ConsoleClock.HANOI);
                Place place = new Place(at.toLocalDate(), fresh.area());
                count(counts.byVenue, place, scan.venue(), 1);
                count(counts.byHour, place, at.getHour(), 1);
            }
        }
        return counts;
    }

    /** Reads what {@link #text} wrote, one or many after another, and adds it up. */
    static ScanCounts read(Collection<String> texts) {
        ScanCounts counts = new ScanCounts();
        texts.stream().flatMap(String::lines).forEach(line -> {
            String[] words = line.split(" ");
            Place place = new Place(LocalDate.parse(words[1]), new AreaPath(words[2]));
            for (int i = 3; i < words.length; i++) {
                int split = words[i].indexOf('=');
                count(
                        words[0].equals(VENUES) ? counts.byVenue : counts.byHour,
                        place,
                        Integer.parseInt(words[i], 0, split, 10),
                        Integer.parseInt(words[i], split + 1, words[i].length(), 10));
            }
        });
        return counts;
    }

    /** One line for each day and ward: {@code V 2021-09-21 01.006.00181 12=3 40=1} by venue, {@code H …} by hour. */
    String text() {
        StringBuilder text = new StringBuilder();
        write(text, VENUES, byVenue);
        write(text, HOURS, byHour);
        return text.toString();
    }

    /** The days of Hanoi of which there is something. */
    Set<LocalDate> days() {
        return byVenue.keySet().stream().map(Place::day).collect(Collectors.toSet());
    }

    /** By day, ward and venue, in this order. */
    List<Cell> venues() {
        return cells(byVenue);
    }

    /** By day, ward and hour, in this order. */
    List<Cell> hours() {
        return cells(byHour);
    }

    private static void count(Map<Place, Map<Integer, Integer>> counts, Place place, int part, int more) {
        counts.computeIfAbsent(place, p -> new HashMap<>()).merge(part, more, Integer::sum);
    }

    private static Map<Place, Map<Integer, Integer>> inOrder(Map<Place, Map<Integer, Integer>> counts) {
        Map<Place, Map<Integer, Integer>> sorted = new TreeMap<>(ORDER);
        sorted.putAll(counts);
        return sorted;
    }

    private static List<Cell> cells(Map<Place, Map<Integer, Integer>> counts) {
        List<Cell> cells = new ArrayList<>();
        inOrder(counts).forEach((place, parts) -> new TreeMap<>(parts)
                .forEach((part, scans) -> cells.add(new Cell(place.day(), place.area(), part, scans))));
        return cells;
    }

    private static void write(StringBuilder text, String kind, Map<Place, Map<Integer, Integer>> counts) {
        inOrder(counts).forEach((place, parts) -> {
            text.append(kind).append(' ').append(place.day()).append(' ').append(place.area());
            parts.forEach(
                    (part, scans) -> text.append(' ').append(part).append('=').append(scans));
            text.append('\n');
        });
    }
}
