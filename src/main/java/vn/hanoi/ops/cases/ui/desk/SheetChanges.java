package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.AmendCase;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.AmendedMeanwhile;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.CaseSheet;
import vn.hanoi.ops.cases.records.SheetRow;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Stores cells one by one against the value that the officer saw, and takes the last steps back. */
class SheetChanges {

    private static final int STEPS = 50;

    private final Amendments amendments;
    private final CaseSheet sheet;
    private final Deque<List<Change>> done = new ArrayDeque<>();

    /** A cell's change. @param before what the officer saw, as it is stored */
    record Change(CaseId id, AmendedField field, String before, String after) {

        Change back() {
            return new Change(id, field, after, before);
        }
    }

    /** What became of a change. @param fault in words, nothing when it is stored */
    record Outcome(Change change, Optional<String> fault) {}

    SheetChanges(Amendments amendments, CaseSheet sheet) {
        this.amendments = amendments;
        this.sheet = sheet;
    }

    /** Stores changes as one step that can be taken back. */
    List<Outcome> store(List<Change> changes) {
        List<Outcome> outcomes = new ArrayList<>();
        changes.forEach(change -> outcomes.add(new Outcome(change, store(change))));
        List<Change> stored = outcomes.stream()
                .filter(outcome -> outcome.fault().isEmpty())
                .map(Outcome::change)
                .toList();
        if (!stored.isEmpty()) {
            done.push(stored);
            if (done.size() > STEPS) {
                done.removeLast();
            }
        }
        return outcomes;
    }

    /** Takes the last step back; a cell that somebody changed since stays. */
    List<Outcome> undo() {
        return done.isEmpty()
                ? List.of()
                : done.pop().reversed().stream()
                        .map(Change::back)
                        .map(change -> new Outcome(change, store(change)))
                        .toList();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    private Optional<String> store(Change change) {
        int version = sheet.find(change.id()).map(SheetRow::version).orElse(-1);
        AmendCase command = new AmendCase(
                version - 1, Map.of(change.field(), change.before()), Map.of(change.field(), change.after()));
        try {
            return Attempt.of(() -> amendments.amend(change.id(), command));
        } catch (AmendedMeanwhile other) {
            AmendedMeanwhile.Clash clash = other.clashes().getFirst();
            return Optional.of(text(
                    "cases.sheet.clash",
                    clash.officer(),
                    Formats.dateTime(clash.at()),
                    CellText.shown(change.field(), clash.theirs())));
        }
    }
}
