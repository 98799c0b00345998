package vn.hanoi.ops.hotline.api.open311;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.tickets.Answered;
import vn.hanoi.ops.hotline.tickets.OpenTicket;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.PlainText;

/** Reads a posted request. E-mail addresses and device numbers are taken and not kept: nothing needs them. */
final class Open311Form {

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([A-Za-z0-9_]{1,30})](?:\\[\\d*])?");
    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{0,20}\\.?\\d{1,30}([eE][-+]?\\d{1,3})?");
    private static final int DESCRIPTION = 4_000;

    private final MultiValueMap<String, String> posted;
    private final Open311Query query;

    Open311Form(MultiValueMap<String, String> posted, Open311Query query) {
        this.posted = posted;
        this.query = query;
    }

    /** @param key name of the sender's key @param idempotency the sender's own key for this request, or blank */
    OpenTicket ticket(String key, String idempotency, String day) {
        posted.forEach((name, values) -> values.forEach(value -> plain(name, value)));
        String code = query.text("service_code").orElseThrow(() -> Open311Problem.bad("service_code was not provided"));
        Optional<GeoPoint> point = point();
        String address = Stream.of("address_string", "address_id")
                .flatMap(name -> query.text(name).stream())
                .findFirst()
                .orElse("");
        if (point.isEmpty() && address.isEmpty()) {
            throw Open311Problem.bad("lat and long, address_string or address_id was not provided");
        }
        String caller = Stream.of("last_name", "first_name")
                .flatMap(name -> query.text(name).stream())
                .collect(Collectors.joining(" "));
        return new OpenTicket(
                Origin.OPEN311,
                code,
                description(),
                address,
                point,
                Optional.empty(),
                caller,
                phone(),
                answers(),
                media(),
                query.text("account_id").orElse(""),
                idempotency.isBlank() ? key + "|" + day + "|" + content() : key + "|#" + idempotency,
                false);
    }

    private static void plain(String name, String value) {
        PlainText.fault(value).ifPresent(sign -> {
            throw Open311Problem.bad(name + " holds " + PlainText.name(sign) + ", which no text may hold");
        });
    }

    private String description() {
        String description = query.text("description").orElse("");
        if (description.length() > DESCRIPTION) {
            throw Open311Problem.bad("description has at most 4000 characters");
        }
        return description;
    }

    private Optional<GeoPoint> point() {
        Optional<String> lat = query.text("lat");
        Optional<String> lon = query.text("long");
        if (lat.isPresent() != lon.isPresent()) {
            throw Open311Problem.bad("lat and long come together");
        }
        return lat.map(north -> {
            try {
                return new GeoPoint(degrees(north), degrees(lon.orElseThrow()));
            } catch (IllegalArgumentException e) {
                throw Open311Problem.bad("lat and long are degrees in WGS 84");
            }
        });
    }

    /** A number as XML writes one, and none of the further forms that Java reads. */
    private static double degrees(String written) {
        if (!DEGREES.matcher(written).matches()) {
            throw new IllegalArgumentException(written);
        }
        return Double.parseDouble(written);
    }

    private @Nullable CallerPhone phone() {
        return query.text("phone")
                .map(v -> CallerPhone.parse(v).orElseThrow(() -> Open311Problem.bad("phone is not a number")))
                .orElse(null);
    }

    private String media() {
        return query.text("media_url")
                .map(v -> {
                    if (!v.matches("(?i)https?://\\S{3,490}") || !readable(v)) {
                        throw Open311Problem.bad("media_url is an address with http or https");
                    }
                    return v;
                })
                .orElse("");
    }

    private static boolean readable(String address) {
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Answered> answers() {
        List<Answered> answers = new ArrayList<>();
        posted.forEach((name, values) -> {
            Matcher matcher = ATTRIBUTE.matcher(name);
            if (matcher.matches()) {
                values.stream()
                        .filter(v -> !v.isBlank())
                        .forEach(v -> answers.add(new Answered(matcher.group(1), v.strip())));
            } else if (name.startsWith("attribute[")) {
                throw Open311Problem.bad(name + " is not an attribute");
            }
        });
        return answers;
    }

    /** What makes two posts the same; the key itself is not part of it. */
    private String content() {
        Map<String, List<String>> sorted = new TreeMap<>(posted);
        sorted.remove("api_key");
        return sorted.toString();
    }
}
