package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.FeedFilter;
import vn.hanoi.ops.hotline.tickets.OpenTicket;
import vn.hanoi.ops.hotline.tickets.PublicFeed;
import vn.hanoi.ops.hotline.tickets.PublicTicket;
import vn.hanoi.ops.hotline.tickets.TicketIntake;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.files.FileId;

/** Requests out and in. */
@RestController
@RequestMapping("/open311/v2")
@PreAuthorize("permitAll()")
class Open311RequestEndpoint {

    private final PublicFeed feed;
    private final TicketIntake intake;
    private final HotlineRules rules;
    private final Areas areas;
    private final Open311Gate gate;
    private final Open311Media media;
    private final Open311Body body;
    private final Clock clock;

    Open311RequestEndpoint(
            PublicFeed feed,
            TicketIntake intake,
            HotlineRules rules,
            Areas areas,
            Open311Gate gate,
            Open311Media media,
            Open311Body body,
            Clock clock) {
        this.feed = feed;
        this.intake = intake;
        this.rules = rules;
        this.areas = areas;
        this.gate = gate;
        this.media = media;
        this.body = body;
        this.clock = clock;
    }

    @GetMapping("/requests.{ending}")
    ResponseEntity<String> requests(
            @PathVariable String ending, @RequestParam Map<String, String> given, HttpServletRequest request) {
        FeedFilter filter = gate.reader(request, given).filter(clock.instant());
        for (String code : filter.ids().isEmpty() ? filter.categories() : Set.<String>of()) {
            rules.category(code)
                    .filter(Category::takesTickets)
                    .orElseThrow(() -> Open311Problem.unknown("service_code was not found"));
        }
        return answer(ending, feed.tickets(filter));
    }

    @GetMapping("/requests/{id:[^.]+}.{ending}")
    ResponseEntity<String> request(
            @PathVariable String id,
            @PathVariable String ending,
            @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        gate.reader(request, given);
        Instant now = clock.instant();
        List<PublicTicket> found = TicketId.parse(id)
                .map(ticket ->
                        feed.tickets(new FeedFilter(Set.of(ticket), Set.of(), Optional.empty(), now, now, false, 0, 1)))
                .orElse(List.of());
        if (found.isEmpty()) {
            throw Open311Problem.unknown("service_request_id was not found");
        }
        return answer(ending, found);
    }

    /** Tokens are given to senders that ask for them; here the request exists at once, under the same sign. */
    @GetMapping("/tokens/{token:[^.]+}.{ending}")
    ResponseEntity<String> token(
            @PathVariable String token,
            @PathVariable String ending,
            @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        gate.reader(request, given);
        TicketId id = TicketId.parse(token)
                .filter(intake::knows)
                .orElseThrow(() -> Open311Problem.unknown("token was not found"));
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("service_request_id", id.toString());
        known.put("token", token);
        return body.answer(Open311Gate.format(ending), HttpStatus.OK, "service_requests", List.of(known));
    }

    /** Photos come along as parts of a form named {@code media}; all are looked at before the request is made. */
    @PostMapping("/requests.{ending}")
    ResponseEntity<String> post(
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String idempotency,
            HttpServletRequest request) {
        Open311Query query = gate.reader(request, posted.toSingleValueMap());
        var format = Open311Gate.format(ending);
        String key = gate.writer(query);
        String day = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI).toString();
        OpenTicket ticket = new Open311Form(posted, query).ticket(key, idempotency, day);
        List<byte[]> photos = media.of(request);
        TicketId id = intake.receive(ticket);
        media.keep(id, photos);
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("service_request_id", id.toString());
        made.put("service_notice", "Tổng đài 1022 đã tiếp nhận");
        made.put("account_id", query.text("account_id").orElse(null));
        return body.answer(format, HttpStatus.OK, "service_requests", List.of(made));
    }

    private ResponseEntity<String> answer(String ending, List<PublicTicket> tickets) {
        List<Map<String, Object>> requests = tickets.stream().map(this::request).toList();
        return body.answer(Open311Gate.format(ending), HttpStatus.OK, "service_requests", requests);
    }

    /** The address of the picture that the hotline shows, else that of the sender's own. */
    private static @Nullable String media(PublicTicket ticket) {
        FileId photo = ticket.photo();
        if (photo != null) {
            return ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/open311/v2/media/" + photo)
                    .toUriString();
        }
        return ticket.mediaUrl().isEmpty() ? null : ticket.mediaUrl();
    }

    private Map<String, Object> request(PublicTicket ticket) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service_request_id", ticket.id().toString());
        request.put("status", ticket.open() ? "open" : "closed");
        request.put("status_notes", ticket.answer().isEmpty() ? null : ticket.answer());
        request.put("service_name", rules.categoryName(ticket.category()));
        request.put("service_code", ticket.category());
        request.put("description", ticket.words());
        request.put("agency_responsible", rules.desk(ticket.desk()).name() + " · " + areas.labelOf(ticket.unit()));
        request.put("service_notice", null);
        request.put("requested_datetime", Open311Query.w3c(ticket.openedAt()));
        request.put("updated_datetime", Open311Query.w3c(ticket.updatedAt()));
        var expected = ticket.expectedAt();
        request.put("expected_datetime", expected == null ? null : Open311Query.w3c(expected));
        request.put("address", ticket.where());
        request.put("address_id", null);
        request.put("zipcode", null);
        var position = ticket.position();
        request.put("lat", position == null ? null : position.lat());
        request.put("long", position == null ? null : position.lon());
        request.put("media_url", media(ticket));
        return request;
    }
}
