package vn.hanoi.ops.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * What an auditor looks for; every part is exact and read by an index.
 *
 * @param officer account name, or blank for all
 * @param record kind and id of a record, or blank
 * @param act code of an act, or blank
 * @param purpose code of a purpose, or blank
 * @param area the unit within which the records lie
 * @param from first day in Hanoi
 * @param to last day in Hanoi
 * @param before the entry after which to go on, for the next page
 */
public record AuditFilter(
        String officer,
        String record,
        String act,
        String purpose,
        @Nullable ActKind kind,
        @Nullable UUID person,
        @Nullable AreaPath area,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Optional<Position> before) {

    /** Where a page ended. */
    public record Position(LocalDate day, int number) {}

    /** Everything, from the newest. */
    public static final AuditFilter ALL =
            new AuditFilter("", "", "", "", null, null, null, null, null, Optional.empty());

    /** What concerns one person. */
    public static AuditFilter about(UUID person) {
        return new AuditFilter("", "", "", "", null, person, null, null, null, Optional.empty());
    }

    /** What one officer did. */
    public static AuditFilter by(String officer) {
        return new AuditFilter(officer, "", "", "", null, null, null, null, null, Optional.empty());
    }

    /** The same filter, going on after the given entry. */
    public AuditFilter after(AuditRow last) {
        return going(Optional.of(new Position(last.day(), last.number())));
    }

    /** The same filter from a place on. */
    public AuditFilter going(Optional<Position> place) {
        return new AuditFilter(officer, record, act, purpose, kind, person, area, from, to, place);
    }

    /** The same filter within days, each open when null. */
    public AuditFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditFilter(officer, record, act, purpose, kind, person, area, first, last, before);
    }
}
