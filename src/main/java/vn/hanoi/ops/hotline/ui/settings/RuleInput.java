package vn.hanoi.ops.hotline.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.rules.Escalation;
import vn.hanoi.ops.hotline.rules.RuleField;
import vn.hanoi.ops.hotline.rules.Template;
import vn.hanoi.ops.hotline.ui.AreaBox;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A field for a value of a rule.
 *
 * @param value what stands in it
 */
record RuleInput(RuleField field, Component component, Supplier<String> value) {

    static RuleInput of(RuleField field, String now, boolean fixed, RuleDesk desk) {
        return switch (field.sort()) {
            case AREA -> area(field, now, fixed, desk);
            case CATEGORY ->
                choice(
                        field,
                        now,
                        fixed,
                        desk.rules().categories().stream().map(Category::code).toList(),
                        desk);
            case DESK ->
                choice(
                        field,
                        now,
                        fixed,
                        desk.rules().desks().stream().map(Desk::code).toList(),
                        desk);
            case CALENDAR ->
                choice(
                        field,
                        now,
                        fixed,
                        desk.rules().calendarCodes().stream().sorted().toList(),
                        desk);
            case TELL ->
                choice(
                        field,
                        now,
                        fixed,
                        Arrays.stream(Escalation.Tell.values()).map(Enum::name).toList(),
                        desk);
            case YES_NO -> choice(field, "1".equals(now) ? "true" : now, fixed, List.of("true", "false"), desk);
            case NUMBER, TEXT, HOURS, TERMS -> typed(field, now, fixed);
            case REPLY -> reply(field, now);
        };
    }

    private static RuleInput reply(RuleField field, String now) {
        TextArea input = new TextArea(text(field.titleKey()));
        input.setValue(now);
        input.setMaxLength(field.most());
        input.setMinRows(4);
        input.setId("rule-" + field.name());
        input.setWidthFull();
        input.setHelperText(text(
                "hotline.rules.gaps",
                Template.GAPS.stream()
                        .map(gap -> "{" + gap + "} " + text("hotline.rules.gap." + gap))
                        .collect(Collectors.joining(", "))));
        return new RuleInput(field, input, input::getValue);
    }

    private static RuleInput typed(RuleField field, String now, boolean fixed) {
        String title = text(field.titleKey());
        TextField input =
                new TextField(field.name().endsWith("_minutes") ? text("hotline.rules.minutes", title) : title);
        input.setValue(now);
        input.setReadOnly(fixed);
        input.setId("rule-" + field.name());
        input.setWidthFull();
        switch (field.sort()) {
            case NUMBER ->
                input.setHelperText(text(
                        "hotline.rules.range",
                        String.valueOf(field.least()),
                        String.valueOf(field.most()),
                        text(field.needed() ? "hotline.rules.needed" : "hotline.rules.maybe")));
            case HOURS -> input.setHelperText(text("hotline.rules.hoursHelp"));
            default -> input.setMaxLength(field.most());
        }
        return new RuleInput(field, input, input::getValue);
    }

    private static RuleInput choice(RuleField field, String now, boolean fixed, List<String> codes, RuleDesk desk) {
        Select<String> input = new Select<>();
        input.setLabel(text(field.titleKey()));
        input.setItems(codes);
        input.setItemLabelGenerator(code -> desk.value(field, code));
        input.setReadOnly(fixed);
        input.setId("rule-" + field.name());
        input.setWidthFull();
        if (codes.contains(now)) {
            input.setValue(now);
        }
        return new RuleInput(field, input, () -> input.getValue() == null ? "" : input.getValue());
    }

    private static RuleInput area(RuleField field, String now, boolean fixed, RuleDesk desk) {
        ComboBox<Area> input = AreaBox.of(text(field.titleKey()), desk.areas());
        input.setReadOnly(fixed);
        input.setHelperText(text("hotline.rules.areaHelp"));
        AreaPath.parse(now).flatMap(desk.areas()::find).ifPresent(input::setValue);
        return new RuleInput(
                field,
                input,
                () -> input.getValue() == null
                        ? AreaPath.CITY.value()
                        : input.getValue().path().value());
    }
}
