package vn.hanoi.ops.hotline.citizen;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.tickets.Answered;
import vn.hanoi.ops.hotline.tickets.OpenTicket;
import vn.hanoi.ops.hotline.tickets.TicketRefused;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;

/** What a citizen typed: read as it is, kept as plain text whatever signs are in it. */
record ReportForm(MultiValueMap<String, String> given) {

    String text(String name) {
        String value = given.getFirst(name);
        return value == null ? "" : value.strip();
    }

    List<String> answers(String question) {
        return given.getOrDefault("a." + question, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** What makes two sendings the same ticket: every field, on the same day. */
    String key(String day) {
        TreeMap<String, List<String>> sorted = new TreeMap<>(given);
        sorted.remove("lang");
        return "web|" + day + "|" + sorted;
    }

    /** @throws TicketRefused when the phone number or the position is none */
    OpenTicket ticket(String day, Areas areas) {
        return new OpenTicket(
                Origin.WEB,
                text("c"),
                text("text"),
                text("place"),
                point(),
                unit(areas),
                text("name"),
                phone(),
                answers(),
                "",
                "",
                key(day),
                false);
    }

    private Optional<AreaPath> unit(Areas areas) {
        String typed = text("unit");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return areas.search(typed, areas.working(), 1).stream()
                .map(Area::path)
                .filter(path -> path.level() > 1)
                .findFirst();
    }

    private Optional<GeoPoint> point() {
        if (text("lat").isEmpty() && text("lon").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GeoPoint(Double.parseDouble(text("lat")), Double.parseDouble(text("lon"))));
        } catch (IllegalArgumentException e) {
            throw TicketRefused.because(Reason.FIELD_LENGTH);
        }
    }

    private @Nullable CallerPhone phone() {
        String typed = text("phone");
        return typed.isEmpty()
                ? null
                : CallerPhone.parse(typed).orElseThrow(() -> TicketRefused.because(Reason.BAD_PHONE));
    }

    private List<Answered> answers() {
        List<Answered> answers = new ArrayList<>();
        given.keySet().stream()
                .filter(name -> name.startsWith("a."))
                .map(name -> name.substring(2))
                .forEach(code -> answers(code).forEach(value -> answers.add(new Answered(code, moment(value)))));
        return answers;
    }

    /** The browser's date and time have no zone: they are Hanoi's. */
    private static String moment(String value) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    LocalDateTime.parse(value).atZone(ConsoleClock.HANOI));
        } catch (DateTimeParseException other) {
            return value;
        }
    }
}
