package vn.hanoi.ops.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an auditor looks for.
 *
 * @param officer exact account name, or blank for all
 * @param text part of an act's code or of a record's id, or blank
 * @param from earliest real time
 * @param before the entry after which to go on, for the next page
 */
public record AuditFilter(String officer, String text, Optional<Instant> from, Optional<Position> before) {

    /** Where a page ended. */
    public record Position(Instant at, UUID id) {}

    /** Everything, from the newest. */
    public static final AuditFilter ALL = new AuditFilter("", "", Optional.empty(), Optional.empty());

    /** The same filter, going on after the given entry. */
    public AuditFilter after(AuditRow last) {
        return new AuditFilter(officer, text, from, Optional.of(new Position(last.at(), last.id())));
    }
}
