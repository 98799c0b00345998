package vn.hanoi.ops.venues.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;

/** Check-ins from other systems, up to 5,000 a call; sent again they change nothing. */
@RestController
@RequestMapping("/api/checkins")
class CheckInEndpoint {

    static final int MOST = 5_000;

    private final CheckInIntake intake;

    CheckInEndpoint(CheckInIntake intake) {
        this.intake = intake;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('" + Roles.SYSTEM_CHECKINS + "')")
    Receipt accept(@RequestBody JsonNode body) {
        JsonNode list = body.path("checkIns");
        if (!list.isArray()) {
            throw ApiProblem.badRequest("BAD_JSON", "The body is {\"checkIns\":[…]} in JSON.");
        }
        if (list.size() > MOST) {
            throw ApiProblem.tooLarge("TOO_MANY_CHECK_INS", "At most " + MOST + " check-ins a call.");
        }
        List<Submission> read = list.valueStream().map(SubmissionReader::read).toList();
        return intake.accept(read, Source.SYSTEM);
    }
}
