package vn.hanoi.ops.crowding.advisories;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Fills the template of an advisory; the document is Vietnamese whatever language the officer's screen has. */
final class AdvisoryText {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "vaadin-i18n.crowding",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private AdvisoryText() {}

    static String fill(String template, StreetLevelHeld held) {
        StreetNow street = held.street();
        Map<String, String> facts = Map.of(
                "street", street.name(),
                "area", street.areaLabel(),
                "addressee", street.addresseeLabel(),
                "level", String.valueOf(held.level()),
                "levelName", TEXTS.getString("crowding.level." + held.level()).toLowerCase(VIETNAMESE),
                "since", when(held.since()),
                "people", people(street),
                "value", value(street));
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), place.group())));
    }

    private static String when(Instant instant) {
        return WHEN.format(instant.atZone(ConsoleClock.HANOI));
    }

    private static String people(StreetNow street) {
        Integer people = street.peopleAtLeast();
        return people == null
                ? TEXTS.getString("crowding.document.peopleUnknown")
                : String.format(VIETNAMESE, TEXTS.getString("crowding.document.people"), people);
    }

    private static String value(StreetNow street) {
        Double density = street.density();
        if (density != null) {
            return String.format(VIETNAMESE, TEXTS.getString("crowding.document.density"), density);
        }
        Double ratio = street.ratio();
        return ratio == null
                ? TEXTS.getString("crowding.document.valueUnknown")
                : String.format(VIETNAMESE, TEXTS.getString("crowding.document.ratio"), ratio);
    }
}
