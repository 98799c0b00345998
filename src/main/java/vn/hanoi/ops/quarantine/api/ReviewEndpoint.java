package vn.hanoi.ops.quarantine.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** What sources saw at sites, up to 1,000 detections a call; each is answered for itself. */
@RestController
@RequestMapping("/api/quarantine/reviews")
class ReviewEndpoint {

    private static final int MOST = 1_000;

    private final ComplianceDetections detections;
    private final DetectionReader reader;

    ReviewEndpoint(ComplianceDetections detections, DetectionReader reader) {
        this.detections = detections;
        this.reader = reader;
    }

    /** A refused element. */
    record Refused(int index, String code) {}

    /** What became of a call. @param outside pictures in which nobody stood in a zone of the camera */
    record Answers(int accepted, int duplicates, int outside, List<Refused> refused) {}

    /**
     * Takes {@code {"detections":[{"camera","code","at","people","id","late"}]}}; in place of code and people an element may
     * say where people stand, {@code "feet":[[x,y],…]} in shares of the picture, which the zones of the camera judge.
     */
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
        int outside = 0;
        for (int index = 0; index < list.size(); index++) {
            Optional<List<Detection>> some = reader.read(list.get(index));
            if (some.isEmpty()) {
                refused.add(new Refused(index, "BAD_ELEMENT"));
                continue;
            }
            outside += some.get().isEmpty() ? 1 : 0;
            read.addAll(some.get());
            indexes.addAll(Collections.nCopies(some.get().size(), index));
        }
        ComplianceDetections.Receipt receipt = detections.take(read);
        receipt.refused().forEach((index, code) -> refused.add(new Refused(indexes.get(index), code)));
        refused.sort(Comparator.comparingInt(Refused::index));
        return new Answers(receipt.accepted(), receipt.duplicates(), outside, List.copyOf(refused));
    }
}
