package vn.hanoi.ops.hotline.ui.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.rules.Attribute;
import vn.hanoi.ops.hotline.rules.Attribute.Choice;
import vn.hanoi.ops.hotline.rules.Attribute.Datatype;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.tickets.Answered;

/** The further questions of the chosen topic; times are left out, the call has one. */
class QuestionFields extends Composite<Div> {

    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();

    QuestionFields() {
        getContent().addClassName("call-questions");
    }

    void show(@Nullable Category category) {
        getContent().removeAll();
        fields.clear();
        if (category != null) {
            category.attributes().stream()
                    .filter(a -> a.datatype() != Datatype.DATETIME)
                    .forEach(this::add);
        }
    }

    List<Answered> answers() {
        List<Answered> answers = new ArrayList<>();
        fields.forEach(
                (code, field) -> values(field.getValue()).forEach(value -> answers.add(new Answered(code, value))));
        return answers;
    }

    private void add(Attribute question) {
        if (!question.variable()) {
            Span told = new Span(question.question());
            told.addClassName("note");
            getContent().add(told);
            return;
        }
        Component field = field(question);
        field.setId("question-" + question.code());
        fields.put(question.code(), (HasValue<?, ?>) field);
        ((HasValue<?, ?>) field).setRequiredIndicatorVisible(question.required());
        getContent().add(field);
    }

    private static Component field(Attribute question) {
        return switch (question.datatype()) {
            case SINGLEVALUELIST -> {
                Select<Choice> one = new Select<>();
                one.setLabel(question.question());
                one.setItems(question.choices());
                one.setItemLabelGenerator(Choice::name);
                one.setWidthFull();
                yield one;
            }
            case MULTIVALUELIST -> {
                MultiSelectComboBox<Choice> several = new MultiSelectComboBox<>(question.question());
                several.setItems(question.choices());
                several.setItemLabelGenerator(Choice::name);
                several.setWidthFull();
                yield several;
            }
            case STRING, NUMBER, DATETIME, TEXT -> {
                TextField text = new TextField(question.question());
                text.setHelperText(question.help());
                text.setWidthFull();
                yield text;
            }
        };
    }

    private static List<String> values(@Nullable Object value) {
        if (value instanceof Choice choice) {
            return List.of(choice.code());
        }
        if (value instanceof Set<?> several) {
            return several.stream()
                    .filter(Choice.class::isInstance)
                    .map(c -> ((Choice) c).code())
                    .toList();
        }
        return value instanceof String text && !text.isBlank() ? List.of(text.strip()) : List.of();
    }
}
