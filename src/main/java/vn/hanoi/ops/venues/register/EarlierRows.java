package vn.hanoi.ops.venues.register;

import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;

/** What the earlier rows of a file said: which venues they mean, and which name stands where. */
final class EarlierRows {

    private static final double METRES_A_DEGREE = 111_195;
    /** A degree of longitude is longer than this share of one of latitude everywhere in the city. */
    private static final double NARROWEST = 0.9;
    /** Numbers from here on have six letters each. */
    private static final int BASE = 1_000_000_000;

    private static final int RADIX = 36;
    private static final double MICRO = 1e6;
    private static final String PART = "|";

    private final NavigableSet<String> marks;
    private final int metres;
    private final double cell;

    /** @param marks of the whole file so far @param metres two venues with like names are the same when they are nearer */
    EarlierRows(NavigableSet<String> marks, int metres) {
        this.marks = marks;
        this.metres = metres;
        this.cell = metres / METRES_A_DEGREE / NARROWEST;
    }

    /** A row before, by its number in the file, with the name it gave without marks. */
    record Earlier(int row, String folded, GeoPoint position) {}

    /** Whether no earlier row means this venue; from now on one does. */
    boolean meansFirst(VenueId venue) {
        return marks.add("=" + venue.value());
    }

    /** Remembers a row. */
    void add(int row, String folded, GeoPoint position) {
        marks.add(String.join(
                PART,
                cell(position.lat(), 0) + cell(position.lon(), 0),
                micro(position.lat()),
                micro(position.lon()),
                Integer.toString(row, RADIX),
                folded));
    }

    /** The earlier rows whose venues stand within the metres, in no order. */
    List<Earlier> near(GeoPoint position) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(step -> cell(position.lat(), step))
                .flatMap(band -> marks.subSet(band + cell(position.lon(), -1), band + cell(position.lon(), 2)).stream())
                .map(EarlierRows::read)
                .filter(earlier -> earlier.position().distanceTo(position) <= metres)
                .toList();
    }

    private static Earlier read(String mark) {
        String[] parts = mark.split("\\|", 5);
        GeoPoint position =
                new GeoPoint(Integer.parseInt(parts[1], RADIX) / MICRO, Integer.parseInt(parts[2], RADIX) / MICRO);
        return new Earlier(Integer.parseInt(parts[3], RADIX), parts[4], position);
    }

    private String cell(double degrees, int step) {
        return Integer.toString(BASE + (int) Math.floor(degrees / cell) + step, RADIX);
    }

    private static String micro(double degrees) {
        return Integer.toString((int) Math.round(degrees * MICRO), RADIX);
    }
}
