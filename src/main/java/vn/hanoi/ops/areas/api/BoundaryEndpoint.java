package vn.hanoi.ops.areas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.BoundaryImports;
import vn.hanoi.ops.areas.BoundaryReport;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Takes boundary files and takes them back; the body is the GeoJSON itself. */
@RestController
@RequestMapping("/api/areas/boundaries")
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
class BoundaryEndpoint {

    record Fault(int index, String unit, String code, String message, List<Object> figures) {}

    record Report(String scheme, int features, int units, boolean applied, List<Fault> faults) {}

    record Undone(String scheme, String fileName, int units) {}

    private static final int LIMIT = 32 * 1024 * 1024;

    private final BoundaryImports imports;

    BoundaryEndpoint(BoundaryImports imports) {
        this.imports = imports;
    }

    @PostMapping
    ResponseEntity<Object> add(
            @RequestParam(defaultValue = "2021") String scheme,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipFaulty,
            @RequestParam(defaultValue = "api") String fileName,
            HttpServletRequest request)
            throws IOException {
        byte[] body = body(request);
        AreaScheme wanted = scheme(scheme);
        BoundaryReport report;
        if (dryRun) {
            report = imports.check(wanted, body);
        } else {
            report = skipFaulty ? imports.applySound(wanted, fileName, body) : imports.apply(wanted, fileName, body);
        }
        if (dryRun || report.applied()) {
            return ResponseEntity.ok(report(report));
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "Nothing was imported: the file has faults.");
        problem.setProperty("code", "BOUNDARY_FAULTS");
        problem.setProperty("faults", report(report).faults());
        return ResponseEntity.unprocessableContent().body(problem);
    }

    @DeleteMapping("/latest")
    Undone undo(@RequestParam(defaultValue = "2021") String scheme) {
        return imports.undoLast(scheme(scheme))
                .map(entry -> new Undone(entry.scheme().code(), entry.fileName(), entry.units()))
                .orElseThrow(() -> ApiProblem.notFound("NOTHING_TO_UNDO", "No import of this scheme is in force."));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= LIMIT) {
            byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
            if (body.length <= LIMIT) {
                return body;
            }
        }
        throw ApiProblem.tooLarge("FILE_TOO_LARGE", "A boundary file has at most 32 MB.");
    }

    private static AreaScheme scheme(String code) {
        return AreaScheme.parse(code)
                .orElseThrow(() -> ApiProblem.badRequest("UNKNOWN_SCHEME", "scheme is 2021 or 2025."));
    }

    private static Report report(BoundaryReport report) {
        List<Fault> faults = report.faults().stream()
                .map(f -> new Fault(f.index(), f.unit(), f.code().name(), f.detail(), f.figures()))
                .toList();
        return new Report(report.scheme().code(), report.features(), report.units(), report.applied(), faults);
    }
}
