package vn.hanoi.ops.cases.ui.intake;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.Worn;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.ui.TypedNumber;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** Whom a contact met, when and where; the case is named by number and year, whatever its area, and shown before it is taken. */
class ExposureFields extends FormLayout {

    private final CaseList cases;
    private final Function<AreaPath, String> units;
    private final TextField source = new TextField(text("cases.intake.source"));
    private final DatePicker lastOn = ComponentTexts.translate(new DatePicker(text("cases.days.lastExposure")));
    private final Select<Setting> setting = new Select<>();
    private final Select<Worn> worn = new Select<>();
    private final Checkbox ongoing = new Checkbox(text("cases.intake.ongoing"));
    private @Nullable CaseId found;

    /** @param units the label of a unit */
    ExposureFields(CaseList cases, Function<AreaPath, String> units, LocalDate today) {
        this.cases = cases;
        this.units = units;
        source.setId("intake-source");
        source.setHelperText(text("cases.intake.sourceHelp"));
        source.setValueChangeMode(ValueChangeMode.LAZY);
        source.addValueChangeListener(typed -> show(named(typed.getValue())));
        lastOn.setValue(today);
        lastOn.setMax(today);
        setting.setLabel(text("cases.marker.setting"));
        setting.setItems(Setting.values());
        setting.setItemLabelGenerator(value -> text(value.titleKey()));
        setting.setValue(Setting.HOUSEHOLD);
        worn.setLabel(text("cases.intake.worn"));
        worn.setItems(Worn.values());
        worn.setItemLabelGenerator(value -> text(value.titleKey()));
        worn.setValue(Worn.UNKNOWN);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        add(source, lastOn, setting, worn, ongoing);
    }

    /** Keeps the F0 for all contacts that follow. */
    void of(CaseId id) {
        cases.row(id).ifPresent(row -> {
            source.setValue(number(row));
            source.setReadOnly(true);
        });
    }

    /** What was entered, or nothing while something is missing; the field says so. */
    Optional<Exposure> read() {
        Optional<CaseId> id = Optional.ofNullable(found);
        source.setInvalid(id.isEmpty());
        source.setErrorMessage(text("cases.intake.noSource"));
        lastOn.setInvalid(lastOn.getValue() == null);
        if (id.isEmpty() || lastOn.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new Exposure(
                id.get(), lastOn.getValue(), ongoing.getValue(), setting.getValue(), worn.getValue(), null, null));
    }

    private void show(Optional<CaseRow> row) {
        found = row.map(CaseRow::id).orElse(null);
        source.setInvalid(row.isEmpty() && !source.isEmpty());
        source.setErrorMessage(text("cases.intake.noSource"));
        source.setHelperText(row.map(one -> text("cases.intake.sourceFound", number(one), units.apply(one.area())))
                .orElse(text("cases.intake.sourceHelp")));
    }

    private Optional<CaseRow> named(String typed) {
        return TypedNumber.read(typed).flatMap(number -> cases.numbered(number.number(), number.year()));
    }

    private static String number(CaseRow row) {
        return row.number() + "/" + row.year();
    }
}
