package vn.hanoi.ops.venues.api;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.api.SubmissionReader.Element;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.checkins.Source;

/** Check-ins from other systems, up to 5,000 a call; sent again they change nothing. */
@RestController
@RequestMapping("/api/checkins")
class CheckInEndpoint {

    static final int MOST = 5_000;

    private final CheckInIntake intake;
    private final RefusedElements refused;

    CheckInEndpoint(CheckInIntake intake, RefusedElements refused) {
        this.intake = intake;
        this.refused = refused;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('" + Roles.SYSTEM_CHECKINS + "')")
    RefusedElements.Answer accept(
            @RequestBody JsonNode body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        JsonNode list = body.path("checkIns");
        if (!list.isArray()) {
            throw ApiProblem.badField("BAD_JSON", "checkIns", "The body is {\"checkIns\":[…]} in JSON.");
        }
        if (list.size() > MOST) {
            throw ApiProblem.tooLarge("TOO_MANY_CHECK_INS", "At most " + MOST + " check-ins a call.");
        }
        List<Element> read = list.valueStream().map(SubmissionReader::read).toList();
        Receipt receipt = intake.accept(read.stream().map(Element::submission).toList(), Source.SYSTEM);
        return refused.answer(receipt, read, Translations.asked(accepted));
    }
}
