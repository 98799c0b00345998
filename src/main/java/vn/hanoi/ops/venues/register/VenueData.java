package vn.hanoi.ops.venues.register;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A venue as an officer describes it.
 *
 * @param name as on its sign, at most 160 characters
 * @param kind code of a kind
 * @param address house and street, at most 240 characters
 * @param street the street alone, by which posters and task lists are made; at most 120 characters
 * @param capacity in the unit of its kind, 1 to 200,000; absent when unknown
 * @param checker account of the officer who answers for the checking; blank for none
 * @param zones parts with codes of their own; a new one has the number 0
 */
public record VenueData(
        String name,
        String kind,
        String address,
        String street,
        GeoPoint position,
        @Nullable Integer capacity,
        String checker,
        OwnerData owner,
        List<Zone> zones) {

    private static final Pattern GAPS = Pattern.compile("\\s+");

    /** Copies what can change. */
    public VenueData {
        street = street(street);
        zones = List.copyOf(zones);
    }

    /** The name of a street as it is stored and compared: composed letters, single spaces; its marks tell streets apart. */
    public static String street(String written) {
        return GAPS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }
}
