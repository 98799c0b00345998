package vn.hanoi.ops.enforcement.law;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A version of the law as a table, rule by rule, and what differs between two versions. */
public final class LawRows {

    private LawRows() {}

    /**
     * What became of a rule.
     *
     * @param before the rule as it was, or absent for a new one
     * @param after as it is to be, or absent when it is left out
     */
    public record Change(@Nullable LawRow before, @Nullable LawRow after) {}

    /** All rules in the order of the parts. */
    public static List<LawRow> of(Law law) {
        List<LawRow> rows = new ArrayList<>();
        law.acts().forEach(act -> rows.add(act(act)));
        law.ceilings()
                .forEach(c -> rows.add(row(
                        "ceiling",
                        c.title().name(),
                        text(c.title().titleKey()),
                        Money.text(c.person()),
                        c.basis(),
                        c.mark())));
        law.clocks().forEach(c -> rows.add(clock(c)));
        law.circumstances()
                .forEach(c -> rows.add(
                        row("circumstance", c.code(), c.name(), text(c.kind().titleKey()), c.basis(), null)));
        figures(law.procedure()).forEach((name, value) -> rows.add(figure(law.procedure(), name, value)));
        law.forms()
                .forEach(f -> rows.add(row(
                        "form",
                        f.kind().name(),
                        f.title(),
                        f.code() + " · " + f.symbol() + " · " + String.join(" ", f.grounds()),
                        f.basis(),
                        null)));
        law.disputes().forEach(d -> rows.add(row("dispute", d.code(), d.text(), "", "", null)));
        return rows;
    }

    /** What differs, in the order of the newer version; rules that are left out come last. */
    public static List<Change> changes(Law before, Law after) {
        Map<String, LawRow> old = new LinkedHashMap<>();
        of(before).forEach(row -> old.put(row.key(), row));
        List<Change> changes = new ArrayList<>();
        for (LawRow row : of(after)) {
            LawRow was = old.remove(row.key());
            if (!row.equals(was)) {
                changes.add(new Change(was, row));
            }
        }
        old.values().forEach(gone -> changes.add(new Change(gone, null)));
        return changes;
    }

    /** The figures of the procedure by the name of their record component. */
    public static Map<String, Number> figures(Procedure p) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("explainPerson", p.explainPerson());
        figures.put("explainOrganisation", p.explainOrganisation());
        figures.put("organisationCeilingFactor", p.organisationCeilingFactor());
        figures.put("recidivismMonths", p.recidivismMonths());
        figures.put("circumstanceShare", p.circumstanceShare());
        figures.put("interestPercentADay", p.interestPercentADay());
        figures.put("simplePerson", p.simplePerson());
        figures.put("simpleOrganisation", p.simpleOrganisation());
        figures.put("remindersBeforeSuspension", p.remindersBeforeSuspension());
        figures.put("refusalWitnesses", p.refusalWitnesses());
        return figures;
    }

    /** The key of the source of each figure in {@link Procedure#sources}. */
    public static Map<String, String> sourceKeys() {
        return new TreeMap<>(Map.of(
                "explainPerson", "explain",
                "explainOrganisation", "explain",
                "organisationCeilingFactor", "organisation",
                "recidivismMonths", "recidivism",
                "circumstanceShare", "circumstances",
                "interestPercentADay", "interest",
                "simplePerson", "simple",
                "simpleOrganisation", "simple",
                "remindersBeforeSuspension", "reminders",
                "refusalWitnesses", "refusal"));
    }

    private static LawRow act(Act act) {
        String more = String.join(
                "; ",
                text("enforcement.law.times", Formats.number(act.factor())),
                String.join("; ", act.remedies()),
                String.join("; ", act.additional()),
                String.join(", ", act.words()),
                act.dispute(),
                act.note());
        return new LawRow(
                "act",
                act.code(),
                act.name(),
                Money.range(act.low(), act.high()),
                act.basis(),
                act.validFrom(),
                act.validTo(),
                act.mark(),
                more.replaceAll("(; )+", "; ").replaceAll("; $", ""));
    }

    private static LawRow clock(ClockRule rule) {
        String situation = rule.ordinary() ? "" : " (" + text("enforcement.situation." + rule.situation()) + ")";
        return row(
                "clock",
                rule.clock() + (rule.ordinary() ? "" : "." + rule.situation()),
                text(rule.clock().titleKey()) + situation,
                text(rule.unit().titleKey(), Formats.number(rule.amount())) + " · "
                        + text(rule.start().titleKey()),
                rule.source(),
                rule.mark());
    }

    private static LawRow figure(Procedure procedure, String name, Number value) {
        boolean whole = value instanceof Long || value instanceof Integer;
        return row(
                "figure",
                name,
                text("enforcement.law.figure." + name),
                whole ? Formats.number(value.longValue()) : Formats.decimal(value.doubleValue(), 2),
                procedure.source(sourceKeys().getOrDefault(name, name)),
                null);
    }

    private static LawRow row(
            String part, String code, String name, String value, String basis, @Nullable SourceMark mark) {
        return new LawRow(part, code, name, value, basis, null, null, mark, "");
    }
}
