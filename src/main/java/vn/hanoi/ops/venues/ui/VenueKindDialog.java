package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.venues.register.CapacityType;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenueSettings;

/** Describes a kind of venue from a day on; a kind that is there fills the fields. */
class VenueKindDialog extends Dialog {

    private final ComboBox<String> code = new ComboBox<>(text("venues.rules.code"));
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("venues.rules.from")));
    private final TextField name = new TextField(text("venues.rules.name"));
    private final TextField english = new TextField(text("venues.rules.nameEnglish"));
    private final IntegerField minutes = new IntegerField(text("venues.rules.typicalMinutes"));
    private final NumberField air = new NumberField(text("venues.rules.ventilation"));
    private final Select<CapacityType> capacity = new Select<>();
    private final Checkbox casual = new Checkbox(text("venues.rules.casual"));
    private final TextArea source = new TextArea(text("venues.rules.source"));

    VenueKindDialog(VenueSettings settings, Instant now, Runnable saved) {
        code.setId("kind-code");
        code.setAllowCustomValue(true);
        code.setItems(settings.kinds().stream().map(VenueKind::code).distinct().toList());
        code.addCustomValueSetListener(event -> code.setValue(event.getDetail().toUpperCase(Locale.ROOT)));
        code.addValueChangeListener(event -> settings.kinds().stream()
                .filter(kind -> kind.code().equals(event.getValue()))
                .reduce((first, last) -> last)
                .ifPresent(this::fill));
        from.setValue(LocalDate.ofInstant(now, ConsoleClock.HANOI));
        from.setMin(LocalDate.ofInstant(now, ConsoleClock.HANOI));
        capacity.setLabel(text("venues.field.capacity"));
        capacity.setItems(CapacityType.values());
        capacity.setItemLabelGenerator(type -> text(type.titleKey()));
        capacity.setValue(CapacityType.PEOPLE);
        minutes.setId("kind-minutes");
        source.setId("kind-source");
        source.setMaxLength(300);
        source.setWidthFull();
        Button save = new Button(text("venues.rules.save"), event -> {
            if (Steps.take(() -> settings.describe(read()))) {
                close();
                saved.run();
            }
        });
        save.setId("kind-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(text("venues.rules.describe"));
        setWidth("40rem");
        add(new FormLayout(code, from, name, english, minutes, air, capacity, casual), source);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void fill(VenueKind kind) {
        name.setValue(kind.name());
        english.setValue(kind.nameEnglish());
        minutes.setValue((int) kind.typicalStay().toMinutes());
        air.setValue(kind.ventilation());
        capacity.setValue(kind.capacityType());
        casual.setValue(kind.casual());
    }

    private VenueKind read() {
        return new VenueKind(
                Objects.requireNonNullElse(code.getValue(), ""),
                Objects.requireNonNullElse(from.getValue(), from.getMin()),
                name.getValue(),
                english.getValue(),
                Duration.ofMinutes(Objects.requireNonNullElse(minutes.getValue(), -1)),
                capacity.getValue(),
                Objects.requireNonNullElse(air.getValue(), -1.0),
                casual.getValue(),
                source.getValue());
    }
}
