package vn.hanoi.ops.venues.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.checkins.Refusal;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.codes.CodeReading;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.Zone;

/** The page that opens from the code at a door: who comes, or leaves, with a telephone number. */
@Controller
@RequestMapping("/q")
class CitizenCheckIn {

    private static final String SHOWN = "now";

    private final CodeReader codes;
    private final CheckInIntake intake;
    private final CitizenPage page;
    private final AddressLimit limit;
    private final Clock clock;

    CitizenCheckIn(CodeReader codes, CheckInIntake intake, CitizenPage page, AddressLimit limit, Clock clock) {
        this.codes = codes;
        this.intake = intake;
        this.page = page;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping("/{code}")
    ResponseEntity<String> open(
            @PathVariable String code, @RequestParam(defaultValue = "") String lang, HttpServletRequest request) {
        Locale language = PageTemplate.language(lang, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        if (!limit.take(request.getRemoteAddr())) {
            return tooMany(language);
        }
        CodeReading reading = codes.read(code);
        return reading.valid()
                ? page.answer(HttpStatus.OK, language, values(reading, language, "form"))
                : refused(
                        HttpStatus.NOT_FOUND,
                        reading,
                        language,
                        page.text(reading.verdict().titleKey(), language));
    }

    /**
     * @param at milliseconds since 1970 at which the phone noted it while there was no network; blank for now. Beside it comes
     *     {@code now}, what the phone's clock shows as it sends.
     */
    @PostMapping("/{code}")
    ResponseEntity<String> checkIn(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String leaving,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request) {
        Locale language = PageTemplate.language(lang, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        if (!limit.take(request.getRemoteAddr())) {
            return tooMany(language);
        }
        CodeReading reading = codes.read(code);
        Optional<Instant> noted = noted(at, request.getParameter(SHOWN));
        Instant when = noted.orElseGet(clock::instant);
        Submission submission = Submission.byPhone(code, phone, noted.orElse(null), !leaving.isEmpty());
        Receipt receipt = intake.accept(List.of(submission), Source.CITIZEN);
        if (receipt.rejected().isEmpty()) {
            Map<String, String> values = values(reading, language, "done");
            String key = leaving.isEmpty() ? "venues.citizen.arrived" : "venues.citizen.left";
            values.put("message", page.text(key, language, Formats.dateTime(when)));
            return page.answer(HttpStatus.OK, language, values);
        }
        Refusal refusal = receipt.rejected().getFirst().code();
        return refused(HttpStatus.UNPROCESSABLE_CONTENT, reading, language, page.text(refusal.titleKey(), language));
    }

    private ResponseEntity<String> tooMany(Locale language) {
        Map<String, String> values = new HashMap<>(Map.of("state", "refused", "lang", language.getLanguage()));
        values.put("message", page.text("venues.citizen.tooMany", language));
        return page.answer(HttpStatus.TOO_MANY_REQUESTS, language, values);
    }

    private ResponseEntity<String> refused(HttpStatus status, CodeReading reading, Locale language, String why) {
        Map<String, String> values = values(reading, language, reading.valid() ? "form" : "refused");
        values.put("message", why);
        return page.answer(status, language, values);
    }

    private static Map<String, String> values(CodeReading reading, Locale language, String state) {
        Map<String, String> values = new HashMap<>();
        values.put("state", state);
        values.put("lang", language.getLanguage());
        values.put("other", "en".equals(language.getLanguage()) ? "vi" : "en");
        VenueSign venue = reading.venue();
        if (venue != null && reading.valid()) {
            values.put("venue", venue.name());
            values.put("address", venue.address());
            values.put("zone", zone(venue, reading.zone()));
        }
        return values;
    }

    private static String zone(VenueSign venue, int number) {
        return venue.zones().stream()
                .filter(z -> z.number() == number)
                .map(Zone::name)
                .findFirst()
                .orElse("");
    }

    private Optional<Instant> noted(String at, @Nullable String shown) {
        return millis(at).map(time -> PhoneClock.moment(time, millis(shown).orElse(null), clock.instant()));
    }

    private static Optional<Long> millis(@Nullable String text) {
        try {
            return Optional.of(Long.parseLong(Objects.requireNonNullElse(text, "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
