package vn.hanoi.ops.care.api;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.transfers.RequestTransfer;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** Requests for beds. */
@RestController
@RequestMapping("/api/care")
class TransferEndpoint {

    private final TransferDesk desk;
    private final TransferList transfers;

    TransferEndpoint(TransferDesk desk, TransferList transfers) {
        this.desk = desk;
        this.transfers = transfers;
    }

    /** A request for a bed. */
    record Wanted(
            @Nullable String caseId,
            @Nullable Boolean emergency,
            @Nullable Set<Capability> needs,
            @Nullable Integer tier,
            @Nullable String handover) {}

    /** What was taken in. @param proposed the place that is proposed; none when no place fits */
    record Taken(
            String transfer,
            int year,
            int number,
            TransferState state,
            @Nullable String proposed) {}

    @PostMapping(path = "/transfers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(CareRoles.WORKERS)
    Taken request(@RequestBody Wanted wanted) {
        CaseId id = Optional.ofNullable(wanted.caseId())
                .flatMap(CaseId::parse)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_CASE", "'caseId' must be the id of a case."));
        try {
            TransferRow row = transfers
                    .row(desk.request(new RequestTransfer(
                            id,
                            Boolean.TRUE.equals(wanted.emergency()),
                            wanted.needs() == null ? Set.of() : wanted.needs(),
                            wanted.tier(),
                            wanted.handover() == null ? "" : wanted.handover())))
                    .orElseThrow();
            return new Taken(
                    row.id().toString(),
                    row.year(),
                    row.number(),
                    row.state(),
                    row.proposed() == null ? null : row.proposed().toString());
        } catch (CareRefused refused) {
            throw problem(refused);
        }
    }

    private static ApiProblem problem(CareRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_CASE -> ApiProblem.notFound("UNKNOWN_CASE", "There is no open confirmed case with this id.");
            case MOVING_ALREADY ->
                new ApiProblem(HttpStatus.CONFLICT, "MOVING_ALREADY", "The patient has an open transfer.");
            default -> ApiProblem.badRequest(refused.reason().name(), "The request does not fit.");
        };
    }
}
