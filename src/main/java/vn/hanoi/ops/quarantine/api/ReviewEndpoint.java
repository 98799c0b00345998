package vn.hanoi.ops.quarantine.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.WatchCode;

/** What sources saw at sites, up to 1,000 detections a call; each is answered for itself. */
@RestController
@RequestMapping("/api/quarantine/reviews")
class ReviewEndpoint {

    private static final int MOST = 1_000;
    private static final int ID_LIMIT = 200;

    private final ComplianceDetections detections;

    ReviewEndpoint(ComplianceDetections detections) {
        this.detections = detections;
    }

    /** A refused element. */
    record Refused(int index, String code) {}

    /** What became of a call. */
    record Answers(int accepted, int duplicates, List<Refused> refused) {}

    /** Takes {@code {"detections":[{"camera","code","at","people","id","late"}]}}. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('" + Roles.SYSTEM_CAMERAS + "')")
    Answers take(@RequestBody JsonNode body) {
        JsonNode list = body.path("detections");
        if (!list.isArray()) {
            throw ApiProblem.badRequest("BAD_JSON", "The body is {\"detections\":[…]} in JSON.");
        }
        if (list.size() > MOST) {
            throw ApiProblem.tooLarge("TOO_MANY_DETECTIONS", "At most " + MOST + " detections a call.");
        }
        List<Detection> read = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            Optional<Detection> one = read(list.get(index));
            if (one.isPresent()) {
                read.add(one.get());
                indexes.add(index);
            } else {
                refused.add(new Refused(index, "BAD_ELEMENT"));
            }
        }
        ComplianceDetections.Receipt receipt = detections.take(read);
        receipt.refused().forEach((index, code) -> refused.add(new Refused(indexes.get(index), code)));
        return new Answers(receipt.accepted(), receipt.duplicates(), List.copyOf(refused));
    }

    private static Optional<Detection> read(JsonNode element) {
        String camera = element.path("camera").asString("");
        String id = element.path("id").asString("");
        Optional<WatchCode> code = Stream.of(WatchCode.values())
                .filter(c -> c.name().equals(element.path("code").asString("")))
                .findFirst();
        Optional<Instant> at = time(element.path("at").asString(""));
        boolean right = !camera.isBlank()
                && !id.isBlank()
                && id.length() <= ID_LIMIT
                && code.isPresent()
                && at.isPresent()
                && element.path("people").asInt(1) >= 0;
        return right
                ? Optional.of(new Detection(
                        camera,
                        code.get(),
                        at.get(),
                        element.path("people").asInt(1),
                        id,
                        element.path("late").asBoolean(false)))
                : Optional.empty();
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
