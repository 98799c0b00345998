package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.PublicFeed;
import vn.hanoi.ops.hotline.tickets.PublicUpdate;
import vn.hanoi.ops.hotline.tickets.TicketIntake;
import vn.hanoi.ops.hotline.tickets.TicketStep;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** An extension of the standard, as FixMyStreet has it: what happened to requests, and what their senders add. */
@RestController
@RequestMapping("/open311/v2")
@PreAuthorize("permitAll()")
class Open311UpdateEndpoint {

    private final PublicFeed feed;
    private final TicketIntake intake;
    private final Open311Gate gate;
    private final Open311Body body;
    private final Clock clock;

    Open311UpdateEndpoint(PublicFeed feed, TicketIntake intake, Open311Gate gate, Open311Body body, Clock clock) {
        this.feed = feed;
        this.intake = intake;
        this.gate = gate;
        this.body = body;
        this.clock = clock;
    }

    @GetMapping("/servicerequestupdates.{ending}")
    ResponseEntity<String> updates(
            @PathVariable String ending, @RequestParam Map<String, String> given, HttpServletRequest request) {
        Open311Query query = gate.reader(request, given);
        List<Map<String, Object>> updates = feed.updates(query.filter(clock.instant())).stream()
                .map(Open311UpdateEndpoint::update)
                .toList();
        return body.answer(Open311Gate.format(ending), HttpStatus.OK, "service_request_updates", updates);
    }

    @PostMapping("/servicerequestupdates.{ending}")
    ResponseEntity<String> post(
            @PathVariable String ending, @RequestParam Map<String, String> given, HttpServletRequest request) {
        Open311Query query = gate.reader(request, given);
        gate.writer(query);
        String words = query.text("description").orElseThrow(() -> Open311Problem.bad("description was not provided"));
        String asked = query.text("service_request_id")
                .orElseThrow(() -> Open311Problem.bad("service_request_id was not provided"));
        TicketId id = TicketId.parse(asked)
                .filter(intake::knows)
                .orElseThrow(() -> Open311Problem.unknown("service_request_id was not found"));
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("update_id", id + "-" + intake.callerSays(id, words));
        return body.answer(Open311Gate.format(ending), HttpStatus.OK, "service_request_updates", List.of(made));
    }

    private static String words(TicketStep step) {
        return Translations.in(Translations.VIETNAMESE, step.titleKey());
    }

    private static Map<String, Object> update(PublicUpdate update) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("update_id", update.ticket() + "-" + update.position());
        line.put("service_request_id", update.ticket().toString());
        line.put("status", update.open() ? "open" : "closed");
        line.put("updated_datetime", Open311Query.w3c(update.at()));
        line.put("description", update.words().isEmpty() ? words(update.step()) : update.words());
        line.put("media_url", null);
        return line;
    }
}
