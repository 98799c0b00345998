package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.enforcement.ui.LawFields.entries;
import static vn.hanoi.ops.enforcement.ui.LawFields.value;
import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hanoi.ops.enforcement.law.Ceiling;
import vn.hanoi.ops.enforcement.law.Circumstance;
import vn.hanoi.ops.enforcement.law.ClockRule;
import vn.hanoi.ops.enforcement.law.Dispute;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.enforcement.law.SourceMark;
import vn.hanoi.ops.enforcement.law.TermUnit;
import vn.hanoi.ops.enforcement.law.Title;

/** The dialogs of the smaller rules: ceilings, deadlines, circumstances, forms and disputes. */
final class LawDialogs {

    private LawDialogs() {}

    static LawRuleDialog ceiling(LawEditing draft, Ceiling rule) {
        LawFields fields = new LawFields();
        Select<Title> title = fields.one(
                "enforcement.law.title_of", Arrays.asList(Title.values()), rule.title(), t -> text(t.titleKey()));
        IntegerField person = fields.whole("enforcement.law.ceiling", rule.person());
        Select<SourceMark> mark = mark(fields, rule.mark());
        TextField basis = fields.line("enforcement.law.basis", rule.basis());
        List<Ceiling> all = draft.law().ceilings();
        return new LawRuleDialog(draft, text("enforcement.law.ceilings"), fields, () -> draft.law()
                        .withCeilings(LawEditing.with(
                                all,
                                c -> c.equals(rule),
                                new Ceiling(title.getValue(), value(person), basis.getValue(), mark.getValue()))))
                .leavingOut(() -> draft.law().withCeilings(LawEditing.without(all, rule)));
    }

    static LawRuleDialog clock(LawEditing draft, ClockRule rule) {
        LawFields fields = new LawFields();
        Select<LegalClock> clock = fields.one(
                "enforcement.law.clock", Arrays.asList(LegalClock.values()), rule.clock(), c -> text(c.titleKey()));
        Select<String> situation = fields.one(
                "enforcement.law.situation",
                Stream.concat(Stream.of(""), Arrays.stream(Situation.values()).map(Situation::name))
                        .toList(),
                rule.situation(),
                s -> text(s.isEmpty() ? "enforcement.law.ordinary" : "enforcement.situation." + s));
        IntegerField amount = fields.whole("enforcement.law.amount", (long) rule.amount());
        Select<TermUnit> unit = fields.one(
                "enforcement.law.unit", Arrays.asList(TermUnit.values()), rule.unit(), u -> text(u.titleKey(), "…"));
        Select<Moment> start = fields.one(
                "enforcement.law.start", Arrays.asList(Moment.values()), rule.start(), m -> text(m.titleKey()));
        Select<SourceMark> mark = mark(fields, rule.mark());
        TextField source = fields.line("enforcement.law.basis", rule.source());
        List<ClockRule> all = draft.law().clocks();
        return new LawRuleDialog(draft, text("enforcement.desk.clocks"), fields, () -> draft.law()
                        .withClocks(LawEditing.with(
                                all,
                                c -> c.equals(rule),
                                new ClockRule(
                                        clock.getValue(),
                                        start.getValue(),
                                        (int) value(amount),
                                        unit.getValue(),
                                        situation.getValue(),
                                        source.getValue(),
                                        mark.getValue()))))
                .leavingOut(() -> draft.law().withClocks(LawEditing.without(all, rule)));
    }

    static LawRuleDialog circumstance(LawEditing draft, Circumstance rule) {
        LawFields fields = new LawFields();
        TextField code = fields.line("enforcement.law.code", rule.code());
        Select<Circumstance.Kind> kind = fields.one(
                "enforcement.law.kind",
                Arrays.asList(Circumstance.Kind.values()),
                rule.kind(),
                k -> text(k.titleKey()));
        TextField name = fields.line("enforcement.law.words_of", rule.name());
        TextField basis = fields.line("enforcement.law.basis", rule.basis());
        List<Circumstance> all = draft.law().circumstances();
        return new LawRuleDialog(draft, text("enforcement.desk.circumstances"), fields, () -> draft.law()
                        .withCircumstances(LawEditing.with(
                                all,
                                c -> c.equals(rule),
                                new Circumstance(code(code), kind.getValue(), name.getValue(), basis.getValue()))))
                .leavingOut(() -> draft.law().withCircumstances(LawEditing.without(all, rule)));
    }

    static LawRuleDialog form(LawEditing draft, Form rule) {
        LawFields fields = new LawFields();
        TextField code = fields.line("enforcement.law.code", rule.code());
        TextField symbol = fields.line("enforcement.law.symbol", rule.symbol());
        TextField title = fields.line("enforcement.law.words_of", rule.title());
        TextField basis = fields.line("enforcement.law.basis", rule.basis());
        TextArea grounds = fields.lines("enforcement.law.grounds", rule.grounds());
        return new LawRuleDialog(draft, text("enforcement.law.forms"), fields, () -> draft.law()
                .withForms(LawEditing.with(
                        draft.law().forms(),
                        f -> f.kind() == rule.kind(),
                        new Form(
                                rule.kind(),
                                code.getValue().strip(),
                                symbol.getValue().strip(),
                                title.getValue(),
                                basis.getValue(),
                                entries(grounds)))));
    }

    static LawRuleDialog dispute(LawEditing draft, Dispute rule) {
        LawFields fields = new LawFields();
        TextField code = fields.line("enforcement.law.code", rule.code());
        TextArea words = fields.lines("enforcement.law.practice", List.of(rule.text()));
        List<Dispute> all = draft.law().disputes();
        return new LawRuleDialog(draft, text("enforcement.law.disputes"), fields, () -> draft.law()
                        .withDisputes(LawEditing.with(
                                all, d -> d.equals(rule), new Dispute(code(code), String.join(" ", entries(words))))))
                .leavingOut(() -> draft.law().withDisputes(LawEditing.without(all, rule)));
    }

    static Select<SourceMark> mark(LawFields fields, SourceMark value) {
        return fields.one(
                "enforcement.law.source",
                new ArrayList<>(List.of(SourceMark.values())),
                value,
                m -> text(m.titleKey()));
    }

    static String code(TextField field) {
        return field.getValue().strip().toUpperCase(Locale.ROOT);
    }
}
