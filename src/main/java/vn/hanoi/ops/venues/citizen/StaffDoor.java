package vn.hanoi.ops.venues.citizen;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.kernel.api.TextAsSent;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.people.codes.CodeKind;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.codes.CodeReading;
import vn.hanoi.ops.venues.register.DeviceTable;
import vn.hanoi.ops.venues.register.VenueSign;

/**
 * The page with which a venue's staff scan their visitors. A registered device names itself by its secret; nothing about any
 * visitor ever comes back to it.
 */
@Controller
@RequestMapping("/quet")
class StaffDoor {

    /** The header with the device's secret. */
    static final String DEVICE = "X-Device";

    private static final int LARGEST_FRAME = 400_000;

    /**
     * @param at milliseconds since 1970, when the device noted it while there was no network; absent for now
     * @param now what the device's clock shows as it sends such a note, in milliseconds since 1970
     */
    record Scanned(
            @TextAsSent @Nullable String text,
            @Nullable Integer zone,
            @Nullable Boolean leaving,
            @Nullable Long at,
            @Nullable Long now) {}

    /** @param zone the part that a scanned code of the venue stands for */
    record Answer(String state, String message, @Nullable Integer zone) {}

    record Part(int number, String name) {}

    record Place(String name, String address, List<Part> zones) {}

    private final DeviceTable devices;
    private final StaffScan scans;
    private final CheckInIntake intake;
    private final CodeReader codes;
    private final CitizenPage page;
    private final Clock clock;

    StaffDoor(
            DeviceTable devices,
            StaffScan scans,
            CheckInIntake intake,
            CodeReader codes,
            CitizenPage page,
            Clock clock) {
        this.devices = devices;
        this.scans = scans;
        this.intake = intake;
        this.codes = codes;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> open(
            @RequestParam(defaultValue = "") String lang,
            @RequestHeader(name = "Accept-Language", defaultValue = "") String accepted) {
        Locale language = PageTemplate.language(lang, accepted);
        return page.answer(CitizenPage.STAFF, HttpStatus.OK, language, Map.of("lang", language.getLanguage()));
    }

    @PostMapping("/open")
    ResponseEntity<Place> device(@RequestHeader(name = DEVICE, defaultValue = "") String device) {
        return devices.venueOf(device)
                .map(venue -> ResponseEntity.ok(new Place(
                        venue.name(),
                        venue.address(),
                        venue.zones().stream()
                                .map(zone -> new Part(zone.number(), zone.name()))
                                .toList())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Reads a code out of a picture. @return 204 when there is none in it */
    @PostMapping("/frame")
    ResponseEntity<Map<String, String>> frame(
            @RequestHeader(name = DEVICE, defaultValue = "") String device, @RequestBody byte[] picture) {
        if (devices.venueOf(device).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Optional<String> text = picture.length > LARGEST_FRAME ? Optional.empty() : QrFrames.read(picture);
        return text.map(found -> ResponseEntity.ok(Map.of("text", found)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/scan")
    ResponseEntity<Answer> scan(
            @RequestHeader(name = DEVICE, defaultValue = "") String device,
            @RequestParam(defaultValue = "") String lang,
            @RequestBody Scanned scanned) {
        Locale language = PageTemplate.language(lang, null);
        String sent = Objects.requireNonNullElse(scanned.text(), "");
        return devices.venueOf(device)
                .map(venue -> ResponseEntity.ok(answer(venue, sent, scanned, language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Answer answer(VenueSign venue, String sent, Scanned scanned, Locale language) {
        CodeReading place = codes.read(sent);
        VenueSign meant = place.venue();
        if (meant != null) {
            boolean ours = place.valid() && meant.number() == venue.number();
            String key = ours ? "venues.staff.zone" : "venues.staff.otherPlace";
            return new Answer(ours ? "ZONE" : "REFUSED", page.text(key, language), ours ? place.zone() : null);
        }
        boolean leaving = Boolean.TRUE.equals(scanned.leaving());
        Instant at = scanned.at() == null ? null : PhoneClock.moment(scanned.at(), scanned.now(), clock.instant());
        int zone = Objects.requireNonNullElse(scanned.zone(), 0);
        Submission submission = scans.read(venue, zone, sent, at, leaving);
        Receipt receipt = intake.accept(List.of(submission), Source.STAFF);
        if (!receipt.rejected().isEmpty()) {
            String key = receipt.rejected().getFirst().code().contactKey();
            return new Answer("REFUSED", page.text(key, language), null);
        }
        String key =
                receipt.accepted() == 0 ? "venues.staff.again" : leaving ? "venues.staff.left" : "venues.staff.arrived";
        CodeKind kind = scans.kind(sent);
        String by = page.text(kind == CodeKind.OPAQUE ? "venues.staff.typed" : kind.titleKey(), language);
        return new Answer("DONE", page.text(key, language, by), null);
    }
}
