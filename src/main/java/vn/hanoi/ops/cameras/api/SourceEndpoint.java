package vn.hanoi.ops.cameras.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.sources.SourceIntake;
import vn.hanoi.ops.cameras.sources.SourceProof.Proved;
import vn.hanoi.ops.cameras.sources.SourceReceipt;
import vn.hanoi.ops.kernel.api.ApiProblem;

/**
 * Messages of devices and platforms in their own forms, each source with its own key; at most 2 MB a message, also when it
 * comes compressed by gzip.
 */
@RestController
@RequestMapping("/api/sources")
class SourceEndpoint {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final SourceIntake intake;

    SourceEndpoint(SourceIntake intake) {
        this.intake = intake;
    }

    /** Takes what is right and new, tells what is not; 422 when nothing could be read. */
    @PostMapping("/{source}/{product}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAuthority('SOURCE')")
    SourceReceipt take(
            @PathVariable String source,
            @PathVariable String product,
            @AuthenticationPrincipal Proved caller,
            HttpServletRequest request)
            throws IOException {
        if (!caller.product().equals(product)) {
            throw ApiProblem.notFound("OTHER_PRODUCT", "The source " + caller.code() + " is of another product.");
        }
        SourceReceipt receipt = intake.take(caller.id(), new Message("", body(request)));
        if (receipt.nothingRead()) {
            SourceReceipt.Fault fault = receipt.unread().getFirst();
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, fault.code(), fault.message());
        }
        return receipt;
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (BoundedBody body = BoundedBody.of(request, MOST_BYTES)) {
            return body.readAllBytes();
        } catch (ZipException | EOFException e) {
            throw BoundedBody.badGzip();
        }
    }
}
