package vn.hanoi.ops.exchange.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.exchange.ExportDownload;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportId;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportRefused;
import vn.hanoi.ops.exchange.ExportRow;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.exchange.OrderExport;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Exports over HTTP; the purpose comes in the header {@code X-Purpose}. */
@RestController
@RequestMapping("/api/exports")
@PreAuthorize("isAuthenticated()")
class ExportsEndpoint {

    /** @param query the filter's names and values; @param reason needed where a second officer approves */
    record Order(
            @Nullable String kind,
            @Nullable String format,
            @Nullable Map<String, String> query,
            @Nullable String reason) {}

    /** @param note why a file is refused */
    record Refusal(@Nullable String note) {}

    private final Exports exports;
    private final ExportDownload download;
    private final RequestPurpose purpose;

    ExportsEndpoint(Exports exports, ExportDownload download, RequestPurpose purpose) {
        this.exports = exports;
        this.download = download;
        this.purpose = purpose;
    }

    @GetMapping
    List<ExportRow> mine() {
        return exports.mine();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ExportRow order(@RequestBody Order order) {
        ExportFormat format = ExportFormat.named(text(order.format()).isEmpty() ? "CSV" : text(order.format()))
                .orElseThrow(() -> ApiProblem.badRequest("FORMAT_UNKNOWN", "format is one of XLSX, CSV, GEOJSON."));
        ExportQuery query = new ExportQuery(order.query() == null ? Map.of() : named(order.query()));
        return answered(() -> exports.order(
                new OrderExport(text(order.kind()), format, query, purpose.named(), text(order.reason()))));
    }

    @GetMapping("/{id}")
    ExportRow one(@PathVariable String id) {
        return exports.find(known(id)).orElseThrow(ExportsEndpoint::unknown);
    }

    @PostMapping("/{id}/approve")
    ExportRow approve(@PathVariable String id) {
        return answered(() -> exports.approve(known(id)));
    }

    @PostMapping("/{id}/refuse")
    ExportRow refuse(@PathVariable String id, @RequestBody Refusal refusal) {
        return answered(() -> exports.refuse(known(id), text(refusal.note())));
    }

    @GetMapping("/{id}/file")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        ExportRow row = exports.find(known(id)).orElseThrow(ExportsEndpoint::unknown);
        String type = response.getContentType();
        try {
            response.setContentType(row.format().mediaType());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + row.kind() + "." + row.format().ending() + "\"");
            download.write(row.id(), response.getOutputStream());
        } catch (ExportRefused refused) {
            response.reset();
            response.setContentType(type);
            throw problem(refused);
        }
    }

    private static <T> T answered(Supplier<T> step) {
        try {
            return step.get();
        } catch (ExportRefused refused) {
            throw problem(refused);
        }
    }

    private static ApiProblem problem(ExportRefused refused) {
        String code = refused.reason().name();
        return switch (refused.reason()) {
            case NOT_THERE, NOT_YOURS_TO_DECIDE -> unknown();
            case WRONG_STATE, OWN_FILE -> new ApiProblem(HttpStatus.CONFLICT, code, "The file cannot take this step.");
            default -> ApiProblem.badRequest(code, "The order does not fit: " + code + ".");
        };
    }

    private static ExportId known(String id) {
        return ExportId.parse(id).orElseThrow(ExportsEndpoint::unknown);
    }

    private static ApiProblem unknown() {
        return ApiProblem.notFound("UNKNOWN_EXPORT", "There is no such file for this account.");
    }

    private static Map<String, String> named(Map<String, String> query) {
        query.values().removeIf(java.util.Objects::isNull);
        return query;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
