package vn.hanoi.ops.hotline.api.open311;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.FeedFilter;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Reads parameters as the standard means them: a blank one is missing, times are W3C with a zone. */
final class Open311Query {

    /** The longest span of a question, and how many requests an answer has at most. */
    static final Duration SPAN = Duration.ofDays(90);

    static final int MOST = 1_000;

    private final Map<String, String> given;

    Open311Query(Map<String, String> given) {
        this.given = given;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    Set<String> list(String name) {
        return text(name).stream()
                .flatMap(v -> Arrays.stream(v.split(",")))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Instant> moment(String name) {
        return text(name).map(v -> {
            try {
                return OffsetDateTime.parse(v.replace(' ', '+')).toInstant();
            } catch (DateTimeParseException e) {
                throw Open311Problem.bad(name + " is a date and time with zone, such as 2021-09-20T09:00:00+07:00");
            }
        });
    }

    int number(String name, int usual, int most) {
        return text(name)
                .map(v -> {
                    if (!v.matches("\\d{1,9}") || Integer.parseInt(v) < 1) {
                        throw Open311Problem.bad(name + " is a number from 1");
                    }
                    return Math.min(most, Integer.parseInt(v));
                })
                .orElse(usual);
    }

    /** The ids asked for; those that are none find nothing. */
    Set<TicketId> ids() {
        Set<String> asked = list("service_request_id");
        if (asked.size() > MOST) {
            throw Open311Problem.bad("service_request_id has at most " + MOST + " ids");
        }
        Set<TicketId> ids =
                asked.stream().flatMap(v -> TicketId.parse(v).stream()).collect(Collectors.toSet());
        if (ids.isEmpty() && !asked.isEmpty()) {
            return Set.of(new TicketId(new java.util.UUID(0, 0)));
        }
        return ids;
    }

    /** What is asked for; ids override everything else, as the standard says. */
    FeedFilter filter(Instant now) {
        Set<TicketId> asked = ids();
        if (!asked.isEmpty()) {
            return new FeedFilter(asked, Set.of(), Optional.empty(), now.minus(SPAN), now, false, 0, MOST);
        }
        Optional<Instant> updated = moment("updated_after");
        Optional<Instant> start = updated.isPresent() ? updated : moment("start_date");
        Optional<Instant> end = moment(updated.isPresent() ? "updated_before" : "end_date");
        Instant to = end.orElseGet(
                () -> start.map(s -> s.plus(SPAN)).filter(now::isAfter).orElse(now));
        Instant from = start.orElseGet(() -> to.minus(SPAN));
        if (Duration.between(from, to).compareTo(SPAN) > 0) {
            throw Open311Problem.bad("The time asked for may not span more than 90 days");
        }
        if (from.isAfter(to)) {
            throw Open311Problem.bad("start_date is after end_date");
        }
        int size = number("page_size", MOST, MOST);
        int page = number("page", 1, 1_000_000);
        return new FeedFilter(
                Set.of(), list("service_code"), status(), from, to, updated.isPresent(), skip(page, size), size);
    }

    /** W3C with Hanoi's zone. */
    static String w3c(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(ConsoleClock.HANOI).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    private static int skip(int page, int size) {
        return (int) Math.min(Integer.MAX_VALUE, (page - 1L) * size);
    }

    private Optional<Boolean> status() {
        List<String> asked = list("status").stream().toList();
        if (!List.of("open", "closed").containsAll(asked)) {
            throw Open311Problem.bad("status is open or closed");
        }
        return asked.size() == 1 ? Optional.of("open".equals(asked.getFirst())) : Optional.empty();
    }
}
