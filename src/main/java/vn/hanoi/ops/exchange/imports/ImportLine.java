package vn.hanoi.ops.exchange.imports;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row on the screen of the officer who brought it.
 *
 * @param cells as the file has them
 * @param words what is wrong, in words: which column, what stands there, what is allowed
 * @param differences what it would change, worked out now
 * @param choices what may be decided about a doubtful row
 */
public record ImportLine(
        int number,
        Verdict verdict,
        List<String> cells,
        List<RowFault> faults,
        List<String> words,
        List<Looked.Difference> differences,
        List<Looked.Choice> choices) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportLine line && number == line.number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number);
    }
}
