package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.tickets.OpenTicket;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/** What the call-taker types, in the order of a call. */
class CallForm extends Composite<Div> {

    private static final int TEXT = 4_000;
    private static final int PAUSE_MS = 600;

    final TextField phone = new TextField(text("hotline.call.phone"));
    final TextField caller = new TextField(text("hotline.call.caller"));
    final ComboBox<Category> topic = new ComboBox<>(text("hotline.call.topic"));
    final ComboBox<Area> area = new ComboBox<>(text("hotline.call.area"));
    final TextField place = new TextField(text("hotline.call.place"));
    final TextArea note = new TextArea(text("hotline.call.note"));
    final QuestionFields questions = new QuestionFields();

    CallForm(CallDesk desk) {
        getContent().addClassName("call-form");
        topic.setItems(
                (category, words) -> VietnameseText.fold(category.branch() + " " + category.name() + " "
                                + category.nameEn() + " " + category.keywords())
                        .contains(VietnameseText.fold(words)),
                desk.topics());
        topic.setItemLabelGenerator(c -> c.branch() + " · " + c.title());
        area.setItemLabelGenerator(Area::label);
        area.setItems(query -> desk
                .areas()
                .search(query.getFilter().orElse(""), desk.areas().working(), query.getOffset() + query.getLimit())
                .stream()
                .skip(query.getOffset()));
        note.setMaxLength(TEXT);
        note.setMinRows(3);
        phone.setHelperText(text("hotline.call.phoneHelp"));
        phone.setAutofocus(true);
        named(phone, "phone");
        named(caller, "caller");
        named(topic, "topic");
        named(area, "area");
        named(place, "place");
        named(note, "note");
        for (TextField field : new TextField[] {phone, caller, place}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MS);
            field.setWidthFull();
        }
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_MS);
        note.setWidthFull();
        topic.setWidthFull();
        area.setWidthFull();
        topic.addValueChangeListener(event -> questions.show(event.getValue()));
        getContent().add(phone, caller, topic, questions, area, place, note);
    }

    /** Tells when anything changed. */
    void changed(Runnable told) {
        phone.addValueChangeListener(e -> told.run());
        caller.addValueChangeListener(e -> told.run());
        topic.addValueChangeListener(e -> told.run());
        area.addValueChangeListener(e -> told.run());
        place.addValueChangeListener(e -> told.run());
        note.addValueChangeListener(e -> told.run());
    }

    /** Enter in the number looks it up and goes on to the topic. */
    void entered(Consumer<Optional<CallerPhone>> told) {
        phone.addKeyPressListener(Key.ENTER, event -> topic.focus());
        phone.addValueChangeListener(event -> {
            Optional<CallerPhone> number = number();
            phone.setInvalid(number.isEmpty() && !phone.getValue().isBlank());
            phone.setErrorMessage(text("hotline.refused.BAD_PHONE"));
            told.accept(number);
        });
    }

    Optional<CallerPhone> number() {
        return CallerPhone.parse(phone.getValue());
    }

    /** The ticket that would be made of it. */
    OpenTicket ticket() {
        String code = topic.getValue() == null ? "" : topic.getValue().code();
        OpenTicket ticket = OpenTicket.ofCall(
                        code, note.getValue().strip(), place.getValue().strip())
                .from(caller.getValue().strip(), number().orElse(null))
                .with(questions.answers());
        return area.getValue() == null ? ticket : ticket.in(area.getValue().path());
    }

    AreaPath unit() {
        return area.getValue() == null ? AreaPath.CITY : area.getValue().path();
    }

    /** What is typed, by the names of the fields. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("phone", phone.getValue());
        typed.put("caller", caller.getValue());
        typed.put("place", place.getValue());
        typed.put("note", note.getValue());
        typed.put("topic", topic.getValue() == null ? "" : topic.getValue().code());
        typed.put("area", unit().value());
        typed.values().removeIf(String::isBlank);
        return typed;
    }

    void restore(Map<String, String> typed, CallDesk desk) {
        phone.setValue(typed.getOrDefault("phone", ""));
        caller.setValue(typed.getOrDefault("caller", ""));
        place.setValue(typed.getOrDefault("place", ""));
        note.setValue(typed.getOrDefault("note", ""));
        desk.rules().category(typed.getOrDefault("topic", "")).ifPresent(topic::setValue);
        AreaPath.parse(typed.getOrDefault("area", ""))
                .filter(path -> path.level() > 1)
                .flatMap(desk.areas()::find)
                .ifPresent(area::setValue);
    }

    void clear() {
        phone.clear();
        caller.clear();
        topic.clear();
        area.clear();
        place.clear();
        note.clear();
        phone.setInvalid(false);
        phone.focus();
    }

    private static void named(Component field, String name) {
        field.setId("call-" + name);
        field.getElement().setAttribute("data-draft", name);
    }
}
