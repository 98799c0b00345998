package vn.hanoi.ops.cases.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.records.ToldEnd;
import vn.hanoi.ops.exchange.imports.ImportRow;

/**
 * How a case ended, as a row tells it in up to three columns: the outcome, whether the person lives, how far the follow-up came.
 * A death counts before everything else. What cannot be taken is noted, never dropped.
 */
final class OutcomeCells {

    private static final CellWords WORDS = CellWords.INSTANCE;
    private static final List<String> CELLS = List.of(Cell.OUTCOME, Cell.OUTCOME_2, Cell.OUTCOME_3);

    private final ImportRow row;
    private final Terms terms;
    private final boolean own;
    private final Faults faults;
    private final Faults notes;

    /** One word about the end. @param cell where it stands */
    private record Word(String cell, CaseState state) {}

    /** @param own whether the file is this console's own list, whose words must be known ones */
    OutcomeCells(ImportRow row, Terms terms, boolean own, Faults faults, Faults notes) {
        this.row = row;
        this.terms = terms;
        this.own = own;
        this.faults = faults;
        this.notes = notes;
    }

    /** @param excluded whether the other program says that it is no case @param kind none for contacts */
    @Nullable
    ToldEnd of(boolean excluded, @Nullable CaseKind kind) {
        List<Word> words = words();
        if (!row.get(Cell.DIED_ON).isBlank()) {
            words.add(new Word(Cell.DIED_ON, CaseState.DIED));
        }
        CaseKind as = kind == null ? CaseKind.F1 : kind;
        Optional<Word> end = excluded
                ? Optional.of(new Word(Cell.CLASSIFICATION, CaseState.EXCLUDED))
                : words.stream()
                        .filter(word -> word.state().ends(as))
                        .min((one, other) ->
                                Boolean.compare(other.state() == CaseState.DIED, one.state() == CaseState.DIED));
        words.stream()
                .filter(word -> end.isEmpty() || end.get().state() != word.state())
                .forEach(word -> refuse(word, as, end.map(Word::state).orElse(null)));
        return end.map(word -> new ToldEnd(word.state(), at(word.state()))).orElse(null);
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (String cell : CELLS) {
            String text = row.get(cell);
            Optional<CaseState> state = CellWords.find(WORDS.outcomes, text);
            state.ifPresent(found -> words.add(new Word(cell, found)));
            if (state.isEmpty()
                    && !text.isBlank()
                    && CellWords.find(WORDS.going, text).isEmpty()) {
                unknown(cell);
            }
        }
        return words;
    }

    private void unknown(String cell) {
        if (own) {
            CaseState[] ends =
                    Stream.of(CaseState.values()).filter(state -> !state.open()).toArray(CaseState[]::new);
            faults.add(cell, "WORD", CellWords.allowed(ends, CaseState::titleKey));
        } else {
            notes.add(cell, "OUTCOME_UNKNOWN");
        }
    }

    private void refuse(Word word, CaseKind kind, @Nullable CaseState instead) {
        if (instead != null && instead.ends(kind) && word.state().ends(kind)) {
            notes.add(word.cell(), "OUTCOME_SECOND", ImportTexts.title(instead.titleKey()));
        } else if (own) {
            faults.add(word.cell(), "OUTCOME_KIND", ImportTexts.title(kind.titleKey()));
        } else {
            notes.add(word.cell(), "OUTCOME_KIND", ImportTexts.title(kind.titleKey()));
        }
    }

    private @Nullable Instant at(CaseState end) {
        String cell = end == CaseState.DIED && !row.get(Cell.DIED_ON).isBlank() ? Cell.DIED_ON : Cell.ENDED_ON;
        if (row.get(cell).isBlank()) {
            return null;
        }
        DateOrder.Moment moment = terms.past(cell, row, faults);
        if (moment == null) {
            return null;
        }
        Instant at = moment.instant();
        return at.isAfter(terms.now()) ? terms.now() : at;
    }
}
