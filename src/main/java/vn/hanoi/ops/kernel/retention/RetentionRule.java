package vn.hanoi.ops.kernel.retention;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the rows of one table are kept.
 *
 * @param room the room that declares it
 * @param keep the declared period; none for actions without one
 * @param from the column that holds when the period begins; a row where it is empty has not begun
 * @param record for {@link RetentionAction#WITH_RECORD} the table of the record
 * @param link column with the record's id, or with the id under which a legal hold is placed
 * @param hold kind of record whose legal hold stops the erasing, such as {@code case}; blank when none does
 * @param columns what {@link RetentionAction#ANONYMISE} empties
 * @param holds what the rows are, in Vietnamese
 * @param holdsEnglish the same in English
 * @param basis law or decision that the period rests on
 */
public record RetentionRule(
        String room,
        String table,
        RetentionAction action,
        @Nullable Period keep,
        @Nullable String from,
        @Nullable String record,
        @Nullable String link,
        String hold,
        List<String> columns,
        String holds,
        String holdsEnglish,
        String basis) {

    /** @throws IllegalArgumentException when the parts do not fit the action */
    public RetentionRule {
        if (action.hasPeriod() != (keep != null && from != null)) {
            throw new IllegalArgumentException(table + ": " + action + " and its period do not fit");
        }
        if ((action == RetentionAction.WITH_RECORD) != (record != null)) {
            throw new IllegalArgumentException(table + ": " + action + " and its record do not fit");
        }
        if ((action == RetentionAction.ANONYMISE) == columns.isEmpty()) {
            throw new IllegalArgumentException(table + ": " + action + " and its columns do not fit");
        }
        if (link == null && (action == RetentionAction.WITH_RECORD || !hold.isBlank())) {
            throw new IllegalArgumentException(table + ": the column of the record is missing");
        }
        if (holds.isBlank() || holdsEnglish.isBlank() || basis.isBlank()) {
            throw new IllegalArgumentException(table + ": content and basis must be said");
        }
        columns = List.copyOf(columns);
    }

    /** The declared period, for actions that have one. */
    public Optional<Period> period() {
        return Optional.ofNullable(keep);
    }
}
