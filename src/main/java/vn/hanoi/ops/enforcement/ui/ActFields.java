package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.enforcement.ui.LawFields.entries;
import static vn.hanoi.ops.enforcement.ui.LawFields.value;
import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.Dispute;
import vn.hanoi.ops.enforcement.law.SourceMark;

/** All that the law says about an act, to be changed. */
class ActFields extends LawFields {

    private final TextField code;
    private final TextField name;
    private final TextField basis;
    private final IntegerField low;
    private final IntegerField high;
    private final IntegerField factor;
    private final Checkbox venue;
    private final TextArea words;
    private final TextArea remedies;
    private final TextArea additional;
    private final Select<String> dispute;
    private final Select<SourceMark> mark;
    private final DatePicker from;
    private final DatePicker to;
    private final TextField note;

    private ActFields(LawEditing draft, Act act) {
        code = line("enforcement.law.code", act.code());
        name = line("enforcement.law.words_of", act.name());
        basis = line("enforcement.law.basis", act.basis());
        low = whole("enforcement.law.low", act.low());
        high = whole("enforcement.law.high", act.high());
        factor = whole("enforcement.law.factor", (long) act.factor());
        venue = yes("enforcement.law.venue", act.venue());
        remedies = lines("enforcement.law.remedies", act.remedies());
        additional = lines("enforcement.law.additional", act.additional());
        words = lines("enforcement.law.plainWords", act.words());
        dispute = one(
                "enforcement.law.disputed",
                Stream.concat(Stream.of(""), draft.law().disputes().stream().map(Dispute::code))
                        .toList(),
                act.dispute(),
                d -> d.isEmpty() ? text("enforcement.law.undisputed") : d);
        mark = LawDialogs.mark(this, act.mark());
        from = day("enforcement.law.validFrom", act.validFrom());
        to = day("enforcement.law.validTo", act.validTo());
        note = line("enforcement.law.note", act.note());
    }

    private Act read() {
        return new Act(
                LawDialogs.code(code),
                name.getValue().strip(),
                entries(words),
                basis.getValue().strip(),
                value(low),
                value(high),
                (int) value(factor),
                venue.getValue(),
                entries(remedies),
                entries(additional),
                dispute.getValue(),
                from.getValue(),
                to.getValue(),
                mark.getValue(),
                note.getValue().strip());
    }

    /** Changes an act of the draft. */
    static LawRuleDialog of(LawEditing draft, Act act) {
        ActFields fields = new ActFields(draft, act);
        List<Act> all = draft.law().acts();
        return new LawRuleDialog(draft, title(act), fields, () -> draft.law()
                        .withActs(LawEditing.with(all, a -> a.equals(act), fields.read())))
                .leavingOut(() -> draft.law().withActs(LawEditing.without(all, act)));
    }

    /** An act with nothing in it yet. */
    static Act blank() {
        return new Act(
                "", "", List.of(), "", 0, 0, 2, false, List.of(), List.of(), "", null, null, SourceMark.SOURCED, "");
    }

    private static String title(Act act) {
        return act.name().isBlank() ? text("enforcement.law.newAct") : act.name();
    }
}
