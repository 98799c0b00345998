package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.Way;

/** The fields of a picture camera. */
class PictureForm extends FormLayout {

    private static final String PRODUCT = "vision";
    private static final int USUAL_SECONDS = 10;
    private static final int USUAL_SURE = 45;

    private final ComboBox<Camera> camera = new ComboBox<>();
    private final Select<Way> way = new Select<>();
    private final TextField address = new TextField();
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final IntegerField everySeconds = new IntegerField();
    private final IntegerField surePercent = new IntegerField();
    private final Checkbox wide = new Checkbox(text("vision.field.wide"));
    private final Checkbox thumbnail = new Checkbox(text("vision.field.thumbnail"));
    private final Map<String, Component> fields = new LinkedHashMap<>();

    PictureForm(CameraRegistry cameras) {
        camera.setItems(
                cameras.all().stream().filter(c -> PRODUCT.equals(c.product())).toList());
        camera.setItemLabelGenerator(c -> c.code() + " · " + c.name());
        way.setItems(Way.values());
        way.setItemLabelGenerator(w -> text("vision.way." + w.name()));
        fields.put("camera", camera);
        fields.put("way", way);
        fields.put("address", address);
        fields.put("login", login);
        fields.put("password", password);
        fields.put("everySeconds", everySeconds);
        fields.put("surePercent", surePercent);
        fields.forEach((field, component) -> {
            component.getElement().setProperty("label", text("vision.field." + field));
            add(component);
        });
        add(wide, thumbnail);
        camera.setHelperText(text("vision.field.cameraHelp"));
        address.setHelperText(text("vision.field.addressHelp"));
        surePercent.setHelperText(text("vision.field.sureHelp"));
        thumbnail.setHelperText(text("vision.field.thumbnailHelp"));
        setColspan((Component) address, 2);
        way.setValue(Way.SNAPSHOT);
        everySeconds.setValue(USUAL_SECONDS);
        surePercent.setValue(USUAL_SURE);
    }

    void show(PictureDetails pictures, Optional<Camera> known) {
        PictureData data = pictures.data();
        known.ifPresent(camera::setValue);
        camera.setReadOnly(true);
        way.setValue(data.way());
        address.setValue(data.address());
        login.setValue(data.login());
        password.setPlaceholder(pictures.hasPassword() ? text("vision.field.passwordKept") : "");
        everySeconds.setValue(data.everySeconds());
        surePercent.setValue(data.surePercent());
        wide.setValue(data.wide());
        thumbnail.setValue(data.thumbnail());
    }

    /** What stands in the fields, or nothing when a field is empty; it then says so. */
    Optional<PictureData> read() {
        Map<String, String> faults = new HashMap<>();
        if (camera.isEmpty()) {
            faults.put("camera", "CAMERA_UNKNOWN");
        }
        if (everySeconds.isEmpty()) {
            faults.put("everySeconds", "EVERY_RANGE");
        }
        if (surePercent.isEmpty()) {
            faults.put("surePercent", "SURE_RANGE");
        }
        showFaults(faults);
        return faults.isEmpty() ? Optional.of(data()) : Optional.empty();
    }

    void showFaults(Map<String, String> faults) {
        fields.forEach((field, component) -> {
            String fault = faults.get(field);
            if (component instanceof HasValidation validated) {
                validated.setErrorMessage(fault == null ? "" : text("vision.fault." + fault));
                validated.setInvalid(fault != null);
            }
        });
    }

    private PictureData data() {
        return new PictureData(
                camera.getValue().id(),
                way.getValue(),
                address.getValue(),
                login.getValue(),
                password.isEmpty() ? null : password.getValue(),
                everySeconds.getValue(),
                wide.getValue(),
                surePercent.getValue(),
                thumbnail.getValue());
    }
}
