package vn.hanoi.ops.enforcement.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawDraft;
import vn.hanoi.ops.enforcement.law.LawDrafts;
import vn.hanoi.ops.enforcement.law.LawRows;
import vn.hanoi.ops.enforcement.law.LawVersion;

/** The draft that its author changes: all changes of a day's law together become one proposal. */
class LawEditing {

    private final LawVersion base;
    private final LawDrafts drafts;
    private final Runnable changed;
    private LawDraft draft;

    /** @param changed called after each change */
    LawEditing(LawVersion base, LawDraft draft, LawDrafts drafts, Runnable changed) {
        this.base = base;
        this.draft = draft;
        this.drafts = drafts;
        this.changed = changed;
    }

    LawVersion base() {
        return base;
    }

    Law law() {
        return draft.law();
    }

    /** @throws vn.hanoi.ops.enforcement.law.LawRefused when a rule cannot be; the draft stays as it was */
    void change(Law next) {
        draft = drafts.change(draft, next);
        changed.run();
    }

    void propose(String name, LocalDate from, String source) {
        drafts.propose(draft, name, from, source);
    }

    void drop() {
        drafts.drop();
    }

    List<LawRows.Change> difference() {
        return draft.changesTo(base);
    }

    /** The rules with one in place of another; in addition to them when nothing is replaced. */
    static <T> List<T> with(List<T> rules, Function<T, Boolean> replaced, T rule) {
        List<T> next = new ArrayList<>();
        boolean put = false;
        for (T one : rules) {
            boolean that = !put && replaced.apply(one);
            next.add(that ? rule : one);
            put |= that;
        }
        if (!put) {
            next.add(rule);
        }
        return next;
    }

    /** The rules without the first that fits. */
    static <T> List<T> without(List<T> rules, T rule) {
        List<T> next = new ArrayList<>(rules);
        next.remove(rule);
        return next;
    }
}
