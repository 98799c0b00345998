package vn.hanoi.ops.cases.ui.intake;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.Worn;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** Whom a contact met, when and where; the F0 is named by its number. */
class ExposureFields extends FormLayout {

    private final CaseList cases;
    private final IntegerField source = new IntegerField(text("cases.intake.source"));
    private final DatePicker lastOn = ComponentTexts.translate(new DatePicker(text("cases.days.lastExposure")));
    private final Select<Setting> setting = new Select<>();
    private final Select<Worn> worn = new Select<>();
    private final Checkbox ongoing = new Checkbox(text("cases.intake.ongoing"));
    private @Nullable CaseId fixed;

    ExposureFields(CaseList cases, LocalDate today) {
        this.cases = cases;
        source.setId("intake-source");
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
            fixed = id;
            source.setValue(row.number());
            source.setReadOnly(true);
        });
    }

    /** What was entered, or nothing while something is missing; the field says so. */
    Optional<Exposure> read() {
        Optional<CaseId> id = Optional.ofNullable(fixed).or(this::named);
        source.setInvalid(id.isEmpty());
        source.setErrorMessage(text("cases.intake.noSource"));
        lastOn.setInvalid(lastOn.getValue() == null);
        if (id.isEmpty() || lastOn.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new Exposure(
                id.get(), lastOn.getValue(), ongoing.getValue(), setting.getValue(), worn.getValue(), null, null));
    }

    private Optional<CaseId> named() {
        return source.getValue() == null
                ? Optional.empty()
                : cases
                        .rows(
                                CaseFilter.of(Tray.ALL)
                                        .with(Set.of(CaseKind.F0, CaseKind.F1))
                                        .numbered(Optional.of(source.getValue())),
                                null,
                                1)
                        .stream()
                        .map(CaseRow::id)
                        .findFirst();
    }
}
