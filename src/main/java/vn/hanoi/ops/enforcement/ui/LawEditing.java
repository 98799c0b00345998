package vn.hanoi.ops.enforcement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawChanges;
import vn.hanoi.ops.enforcement.law.LawRows;
import vn.hanoi.ops.enforcement.law.LawVersion;

/** A version in the making: all changes of a day's law together become one proposal. */
class LawDraft {

    private final LawVersion base;
    private final LawChanges changes;
    private final Runnable changed;
    private Law law;

    /** @param changed called after each change */
    LawDraft(LawVersion base, LawChanges changes, Runnable changed) {
        this.base = base;
        this.changes = changes;
        this.changed = changed;
        this.law = base.law();
    }

    LawVersion base() {
        return base;
    }

    Law law() {
        return law;
    }

    /** @throws vn.hanoi.ops.enforcement.law.LawRefused when a rule cannot be; the draft stays as it was */
    void change(Law next) {
        changes.check(next);
        law = next;
        changed.run();
    }

    List<LawRows.Change> difference() {
        return LawRows.changes(base.law(), law);
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
