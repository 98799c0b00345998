package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.law.Ceiling;
import vn.hanoi.ops.enforcement.law.Circumstance;
import vn.hanoi.ops.enforcement.law.ClockRule;
import vn.hanoi.ops.enforcement.law.Dispute;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawRow;
import vn.hanoi.ops.enforcement.law.LawRows;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.enforcement.law.SourceMark;
import vn.hanoi.ops.enforcement.law.TermUnit;
import vn.hanoi.ops.enforcement.law.Title;

/** What the law says beside the acts, part by part; in a draft each line can be changed. */
class LawSheet extends Composite<Div> {

    LawSheet() {
        getContent().addClassName("law-sheet");
    }

    /** @param draft what is being changed, or nothing when the law is only read */
    void show(Law law, Optional<LawEditing> draft) {
        getContent().removeAll();
        Map<String, LawRow> rows = new LinkedHashMap<>();
        LawRows.of(law).forEach(row -> rows.put(row.key(), row));
        part("disputes", draft, d -> LawDialogs.dispute(d, new Dispute("", "")));
        law.disputes().forEach(d -> line(rows.get("dispute " + d.code()), draft, dr -> LawDialogs.dispute(dr, d)));
        part("ceilings", draft, d -> LawDialogs.ceiling(d, new Ceiling(Title.WARD_CHAIR, 0, "", SourceMark.SOURCED)));
        law.ceilings().forEach(c -> line(rows.get("ceiling " + c.title()), draft, dr -> LawDialogs.ceiling(dr, c)));
        part(
                "clocks",
                draft,
                d -> LawDialogs.clock(
                        d,
                        new ClockRule(LegalClock.SEND, Moment.RECORDED, 1, TermUnit.DAYS, "", "", SourceMark.SOURCED)));
        law.clocks().forEach(c -> line(rows.get(key(c)), draft, dr -> LawDialogs.clock(dr, c)));
        part(
                "circumstances",
                draft,
                d -> LawDialogs.circumstance(d, new Circumstance("", Circumstance.Kind.MITIGATING, "", "")));
        law.circumstances()
                .forEach(c -> line(rows.get("circumstance " + c.code()), draft, dr -> LawDialogs.circumstance(dr, c)));
        heading("procedure");
        rows.values().stream()
                .filter(row -> row.part().equals("figure"))
                .forEach(row -> line(row, draft, ProcedureFields::of));
        heading("forms");
        law.forms().forEach(f -> line(rows.get("form " + f.kind()), draft, dr -> LawDialogs.form(dr, f)));
    }

    private static String key(ClockRule rule) {
        return "clock " + rule.clock() + (rule.situation().isBlank() ? "" : "." + rule.situation());
    }

    private void heading(String part) {
        getContent().add(new H3(text("enforcement.law." + part)));
    }

    private void part(String part, Optional<LawEditing> draft, Function<LawEditing, Dialog> adding) {
        heading(part);
        draft.ifPresent(d -> {
            Button add = new Button(text("enforcement.law.add"), VaadinIcon.PLUS.create(), e -> adding.apply(d)
                    .open());
            add.setId("add-" + part);
            add.addThemeVariants(ButtonVariant.SMALL);
            getContent().add(add);
        });
    }

    private void line(@Nullable LawRow row, Optional<LawEditing> draft, Function<LawEditing, Dialog> change) {
        if (row != null) {
            Div line = new Div(words(row));
            line.addClassName("law-line");
            draft.ifPresent(d -> line.add(edit(row, () -> change.apply(d))));
            getContent().add(line);
        }
    }

    private static Button edit(LawRow row, Supplier<Dialog> change) {
        Button edit = new Button(VaadinIcon.EDIT.create(), e -> change.get().open());
        edit.setAriaLabel(text("enforcement.law.change", row.name()));
        edit.setId("change-" + row.part() + "-" + row.code());
        edit.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return edit;
    }

    private static Component words(LawRow row) {
        String mark = row.mark() == null ? "" : " · " + text(row.mark().titleKey());
        String value = row.value().isBlank() ? "" : ": " + row.value();
        String basis = row.basis().isBlank() ? "" : " · " + row.basis();
        return new Paragraph(row.name() + value + basis + mark);
    }
}
