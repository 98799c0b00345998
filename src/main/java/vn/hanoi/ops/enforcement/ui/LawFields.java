package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Fields of a rule of the law, filled with what it says now; ids are {@code law-} and the last word of the label's key. */
class LawFields extends FormLayout {

    private static final int MOST = 1_000_000_000;

    LawFields() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
    }

    TextField line(String key, String value) {
        TextField field = new TextField(text(key));
        field.setId(id(key));
        field.setValue(value);
        add(field);
        setColspan(field, 2);
        return field;
    }

    /** A list, one entry a line. */
    TextArea lines(String key, Collection<String> values) {
        TextArea field = new TextArea(text(key));
        field.setId(id(key));
        field.setHelperText(text("enforcement.law.oneALine"));
        field.setValue(String.join("\n", values));
        add(field);
        setColspan(field, 2);
        return field;
    }

    /** @param value in đồng, or a count */
    IntegerField whole(String key, @Nullable Long value) {
        IntegerField field = new IntegerField(text(key));
        field.setId(id(key));
        field.setMin(0);
        field.setMax(MOST);
        field.setValue(value == null ? null : Math.toIntExact(Math.min(value, MOST)));
        add(field);
        return field;
    }

    NumberField share(String key, double value) {
        NumberField field = new NumberField(text(key));
        field.setId(id(key));
        field.setMin(0);
        field.setMax(1);
        field.setStep(0.01);
        field.setValue(value);
        add(field);
        return field;
    }

    DatePicker day(String key, @Nullable LocalDate value) {
        DatePicker field = new DatePicker(text(key));
        field.setId(id(key));
        field.setLocale(Translations.locale());
        field.setClearButtonVisible(true);
        field.setValue(value);
        add(field);
        return field;
    }

    Checkbox yes(String key, boolean value) {
        Checkbox field = new Checkbox(text(key), value);
        field.setId(id(key));
        add(field);
        return field;
    }

    <T> Select<T> one(String key, List<T> items, T value, Function<T, String> name) {
        Select<T> field = new Select<>();
        field.setLabel(text(key));
        field.setId(id(key));
        field.setItems(items);
        field.setItemLabelGenerator(name::apply);
        field.setValue(value);
        add(field);
        return field;
    }

    /** What stands in a field, 0 when nothing does. */
    static long value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    /** What stands in a field, 0 when nothing does. */
    static double value(NumberField field) {
        Double value = field.getValue();
        return value == null ? 0 : value;
    }

    /** The entries of a list. */
    static List<String> entries(TextArea field) {
        return Arrays.stream(field.getValue().split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String id(String key) {
        return "law-" + key.substring(key.lastIndexOf('.') + 1);
    }
}
