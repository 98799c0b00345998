package vn.hanoi.ops.enforcement.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.venues.VenueId;

/** Visits from phones and other systems. */
@RestController
@RequestMapping("/api/inspections")
@PreAuthorize(EnforcementRoles.WRITERS)
class InspectionEndpoint {

    private final Inspections inspections;

    InspectionEndpoint(Inspections inspections) {
        this.inspections = inspections;
    }

    /** An answer to an item of the checklist. */
    record AnswerBody(
            @Nullable String item,
            @Nullable Boolean good,
            @Nullable String note) {}

    /** A visit. */
    record Visit(
            @Nullable UUID key,
            @Nullable UUID venue,
            @Nullable Instant at,
            @Nullable String team,
            @Nullable String shift,
            @Nullable String outcome,
            @Nullable List<@Nullable AnswerBody> answers,
            @Nullable String note,
            @Nullable UUID ticket) {}

    record Recorded(String id) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@RequestBody Visit visit) {
        try {
            return new Recorded(inspections.record(command(visit)).toString());
        } catch (InspectionRefused e) {
            HttpStatus status = e.reason() == InspectionRefused.Reason.UNKNOWN_PLACE
                    ? HttpStatus.NOT_FOUND
                    : HttpStatus.UNPROCESSABLE_CONTENT;
            throw new ApiProblem(status, e.reason().name(), "The visit does not fit: " + e.reason());
        }
    }

    private static Inspect command(Visit visit) {
        return new Inspect(
                needed(visit.key(), "key"),
                new VenueId(needed(visit.venue(), "venue")),
                needed(visit.at(), "at"),
                text(visit.team()),
                text(visit.shift()),
                outcome(needed(visit.outcome(), "outcome")),
                answers(visit.answers()),
                text(visit.note()),
                visit.ticket() == null ? null : new TicketId(visit.ticket()));
    }

    private static List<Answer> answers(@Nullable List<@Nullable AnswerBody> bodies) {
        List<Answer> answers = new ArrayList<>();
        for (AnswerBody body : bodies == null ? List.<AnswerBody>of() : bodies) {
            if (body == null || body.item() == null) {
                throw ApiProblem.badRequest("BAD_ANSWER", "Each answer names its item.");
            }
            answers.add(new Answer(body.item(), body.good(), text(body.note())));
        }
        return answers;
    }

    private static Outcome outcome(String name) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badRequest(
                        "BAD_OUTCOME", "outcome is one of " + Arrays.toString(Outcome.values()) + "."));
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw ApiProblem.badRequest("MISSING_FIELD", field + " is needed.");
        }
        return value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
