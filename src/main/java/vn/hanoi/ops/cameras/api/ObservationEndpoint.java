package vn.hanoi.ops.cameras.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.IntakeReceipt;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.Source;
import vn.hanoi.ops.cameras.Submission;
import vn.hanoi.ops.cameras.reading.BatchReader;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Counts from camera gateways, up to 5,000 observations and 8 MB a call, also when they come compressed by gzip. */
@RestController
@RequestMapping("/api/cameras")
class ObservationEndpoint {

    static final long MOST_BYTES = 8L * 1024 * 1024;

    private final BatchReader reader;
    private final ObservationIntake intake;

    ObservationEndpoint(BatchReader reader, ObservationIntake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    @PostMapping(path = "/observations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('" + Roles.SYSTEM_CAMERAS + "')")
    IntakeReceipt accept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            return intake.accept(read(request), Source.HTTP);
        } catch (ApiProblem problem) {
            if (problem.status() == HttpStatus.CONTENT_TOO_LARGE) {
                response.setHeader(HttpHeaders.CONNECTION, "close");
            }
            throw problem;
        }
    }

    private List<Submission> read(HttpServletRequest request) throws IOException {
        try (BoundedBody body = BoundedBody.of(request, MOST_BYTES)) {
            return reader.readBody(body);
        } catch (BatchReader.BadShape e) {
            throw ApiProblem.badRequest("BAD_JSON", String.valueOf(e.getMessage()));
        } catch (ZipException | EOFException e) {
            throw BoundedBody.badGzip();
        } catch (BatchReader.TooMany e) {
            throw ApiProblem.tooLarge("TOO_MANY_OBSERVATIONS", String.valueOf(e.getMessage()));
        }
    }
}
