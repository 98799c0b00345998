package vn.hanoi.ops.enforcement.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.figures.OpenData;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Open data about inspections in the shape of the LIVES standard. */
@RestController
@RequestMapping("/api/enforcement/open")
@PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.ADMIN + "', '" + Roles.AUDITOR + "')")
class OpenDataEndpoint {

    private static final int MOST_DAYS = 366;

    private final OpenData data;

    OpenDataEndpoint(OpenData data) {
        this.data = data;
    }

    @GetMapping("/inspections.csv")
    ResponseEntity<String> inspections(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        check(from, to);
        return file(data.inspections(from, to));
    }

    @GetMapping("/businesses.csv")
    ResponseEntity<String> businesses(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        check(from, to);
        return file(data.businesses(from, to));
    }

    @GetMapping("/violations.csv")
    ResponseEntity<String> violations(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        check(from, to);
        return file(data.violations(from, to));
    }

    @GetMapping("/legend.csv")
    ResponseEntity<String> legend() {
        return file(data.legend());
    }

    @GetMapping("/feed_info.csv")
    ResponseEntity<String> info() {
        return file(data.info());
    }

    /** The whole feed as LIVES wants it: one ZIP file. */
    @GetMapping("/lives.zip")
    ResponseEntity<byte[]> feed(@RequestParam LocalDate from, @RequestParam LocalDate to) throws IOException {
        check(from, to);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> one : data.feed(from, to).entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .body(out.toByteArray());
    }

    private static void check(LocalDate from, LocalDate to) {
        boolean years = from.getYear() >= 2000 && to.getYear() <= 2100;
        if (!years || from.isAfter(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw ApiProblem.badRequest("BAD_PERIOD", "from and to are days in order, at most a year apart.");
        }
    }

    private static ResponseEntity<String> file(String csv) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv);
    }
}
