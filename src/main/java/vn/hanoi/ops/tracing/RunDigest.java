package vn.hanoi.ops.tracing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hanoi.ops.tracing.presence.SharedPlace;

/** The hash of a result, by which a repeated trace is compared with the first. */
final class RunDigest {

    private RunDigest() {}

    static String ofPeople(List<Found.Person> people) {
        return hash(people.stream()
                .map(person -> person.key().hex() + " " + figure(person.score()))
                .collect(Collectors.joining("\n")));
    }

    static String ofPlaces(List<SharedPlace> places) {
        return hash(places.stream()
                .map(place -> place.venue() + " " + place.cases() + " " + figure(place.surplus()))
                .collect(Collectors.joining("\n")));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
