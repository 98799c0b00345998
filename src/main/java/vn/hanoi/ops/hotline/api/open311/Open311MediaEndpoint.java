package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketFiles;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.StoredFile;

/** The pictures that the feed's {@code media_url} names; one that was hidden since is unknown. */
@RestController
@RequestMapping("/open311/v2/media")
@PreAuthorize("permitAll()")
class Open311MediaEndpoint {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final TicketFiles files;
    private final Open311Gate gate;

    Open311MediaEndpoint(TicketFiles files, Open311Gate gate) {
        this.files = files;
        this.gate = gate;
    }

    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> picture(@PathVariable String id, HttpServletRequest request) {
        gate.reader(request, Map.of());
        StoredFile picture = TicketId.parse(id)
                .map(ticket -> new FileId(ticket.value()))
                .flatMap(files::shown)
                .orElseThrow(() -> Open311Problem.unknown("media was not found"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .contentLength(picture.bytes())
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(new InputStreamResource(files.content(picture)));
    }
}
