package vn.hanoi.ops.audit.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.AuditTrail;
import vn.hanoi.ops.audit.chain.ChainCheck;
import vn.hanoi.ops.audit.chain.ChainReport;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** The trail and its check for auditors' programs. */
@RestController
@RequestMapping("/api/audit")
@PreAuthorize("hasAnyRole('" + Roles.AUDITOR + "', '" + Roles.ADMIN + "')")
class AuditEndpoint {

    /** What a caller may ask for, as written. */
    record Question(
            @Nullable String officer,
            @Nullable String record,
            @Nullable String act,
            @Nullable String purpose,
            @Nullable String kind,
            @Nullable String person,
            @Nullable String from,
            @Nullable String to,
            @Nullable String after) {}

    /** @param next what to give as {@code after} for the following page; null on the last */
    record Answer(List<AuditRow> entries, @Nullable String next) {}

    private static final int PAGE = 200;

    private final AuditTrail trail;
    private final ChainCheck check;
    private final ConsoleClock clock;

    AuditEndpoint(AuditTrail trail, ChainCheck check, ConsoleClock clock) {
        this.trail = trail;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping
    Answer entries(@ModelAttribute Question asked) {
        AuditFilter filter = new AuditFilter(
                text(asked.officer()),
                text(asked.record()),
                text(asked.act()),
                text(asked.purpose()),
                kind(asked.kind()),
                person(asked.person()),
                null,
                day("from", asked.from()),
                day("to", asked.to()),
                place(asked.after()));
        List<AuditRow> rows = trail.rows(filter, PAGE);
        return new Answer(rows, rows.size() < PAGE ? null : rows.getLast().name());
    }

    @GetMapping("/chain")
    ChainReport chain(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        LocalDate today = LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
        LocalDate first = Optional.ofNullable(day("from", from)).orElse(LocalDate.EPOCH);
        LocalDate last = Optional.ofNullable(day("to", to)).orElse(today);
        if (last.isBefore(first)) {
            throw ApiProblem.badRequest("WRONG_PERIOD", "to lies before from.");
        }
        return check.check(first, last, read -> {});
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static @Nullable ActKind kind(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return ActKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest("UNKNOWN_KIND", "kind is one of " + List.of(ActKind.values()) + ".");
        }
    }

    private static @Nullable UUID person(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest("WRONG_ID", "person is the id of a person, a UUID.");
        }
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ApiProblem.badRequest("WRONG_DAY", name + " is a day such as 2026-11-23.");
        }
    }

    private static Optional<AuditFilter.Position> place(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String[] parts = name.split("/", -1);
        try {
            return Optional.of(new AuditFilter.Position(LocalDate.parse(parts[0]), Integer.parseInt(parts[1])));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw ApiProblem.badRequest("WRONG_PLACE", "after is the value of next in the page before.");
        }
    }
}
