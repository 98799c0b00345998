package vn.hanoi.ops.crowding.ui.streets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetFault;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.kernel.VietnameseText;

/** A street's name, code and cameras; what is wrong stands at its field. */
class StreetForm extends FormLayout {

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final MultiSelectComboBox<Camera> cameras = new MultiSelectComboBox<>();
    private final List<Camera> choice;

    /** @param choice the cameras that may be assigned */
    StreetForm(Collection<Camera> choice) {
        this.choice = choice.stream().sorted(Comparator.comparing(Camera::code)).toList();
        code.setLabel(text("crowding.streets.code"));
        name.setLabel(text("crowding.streets.name"));
        cameras.setLabel(text("crowding.streets.camerasLong"));
        cameras.setHelperText(text("crowding.streets.camerasHelp"));
        cameras.setItems(StreetForm::matches, this.choice);
        cameras.setItemLabelGenerator(camera -> camera.code() + " · " + camera.name());
        add(name, code, cameras);
        setColspan(cameras, 2);
    }

    void show(StreetData data) {
        code.setValue(data.code());
        name.setValue(data.name());
        cameras.setValue(choice.stream()
                .filter(camera -> data.cameras().contains(camera.id()))
                .toList());
    }

    StreetData read(StreetLine line) {
        List<Camera> chosen =
                choice.stream().filter(cameras.getValue()::contains).toList();
        return new StreetData(
                code.getValue().strip(),
                name.getValue(),
                line,
                chosen.stream().map(Camera::id).toList());
    }

    void showFaults(List<StreetFault> faults) {
        code.setInvalid(false);
        name.setInvalid(false);
        cameras.setInvalid(false);
        for (StreetFault fault : faults) {
            String allowed = text("crowding.fault." + fault.fault());
            switch (fault.field()) {
                case "code" -> invalid(code, allowed);
                case "name" -> invalid(name, allowed);
                case "cameras" -> {
                    cameras.setErrorMessage(allowed);
                    cameras.setInvalid(true);
                }
                default -> {
                    // the line's faults stand below the map
                }
            }
        }
    }

    private static void invalid(TextField field, String allowed) {
        field.setErrorMessage(allowed);
        field.setInvalid(true);
    }

    private static boolean matches(Camera camera, String typed) {
        String all = VietnameseText.fold(camera.code() + " " + camera.name() + " " + camera.street());
        return all.contains(VietnameseText.fold(typed));
    }
}
