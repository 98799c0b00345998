package vn.hanoi.ops.protection.held;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Purpose;

/**
 * What a paper tells one reader.
 *
 * @param chapters one for each table, in the order of the rooms
 * @param withheld how many values the policy does not show to this reader
 */
public record PaperText(PaperRow row, List<Chapter> chapters, int withheld) {

    /**
     * The records of one table.
     *
     * @param holds what they are, in Vietnamese
     * @param basis law or decision by which they are kept
     * @param keep how long they are kept; none when they are not erased by age
     */
    public record Chapter(
            String table,
            String holds,
            String holdsEnglish,
            String basis,
            @Nullable Period keep,
            List<Entry> entries) {}

    /** One record. @param purpose what it is used for */
    public record Entry(Purpose purpose, @Nullable Instant since, List<Line> lines) {}

    /** One value. @param text blank when it is withheld */
    public record Line(DeclaredField field, String text, boolean withheld) {}
}
