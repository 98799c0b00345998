package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraDetails;
import vn.hanoi.ops.cameras.FieldProblem;
import vn.hanoi.ops.cameras.FieldProblem.Fault;
import vn.hanoi.ops.kernel.GeoPoint;

/** The fields of a camera; what is wrong stands at its field. */
class CameraForm extends FormLayout {

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField street = new TextField();
    private final NumberField lat = new NumberField();
    private final NumberField lon = new NumberField();
    private final Select<String> product = new Select<>();
    private final IntegerField interval = new IntegerField();
    private final NumberField visibleArea = new NumberField();
    private final IntegerField lanes = new IntegerField();
    private final TextArea ignoreZones = new TextArea();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    CameraForm() {
        code.setLabel(text("cameras.field.code"));
        name.setLabel(text("cameras.field.name"));
        street.setLabel(text("cameras.field.street"));
        lat.setLabel(text("cameras.field.lat"));
        lon.setLabel(text("cameras.field.lon"));
        product.setLabel(text("cameras.field.product"));
        product.setItems("native", "frigate", "onvif");
        product.setItemLabelGenerator(CameraTexts::product);
        interval.setLabel(text("cameras.field.intervalSeconds"));
        visibleArea.setLabel(text("cameras.field.visibleArea"));
        visibleArea.setHelperText(text("cameras.field.visibleAreaHelp"));
        lanes.setLabel(text("cameras.field.lanes"));
        ignoreZones.setLabel(text("cameras.field.ignoreZones"));
        ignoreZones.setHelperText(text("cameras.field.ignoreZonesHelp"));
        fields.putAll(Map.of("code", code, "name", name, "street", street, "lat", lat, "lon", lon, "position", lat));
        fields.putAll(Map.of("product", product, "interval", interval, "visibleArea", visibleArea, "lanes", lanes));
        fields.put("ignoreZones", ignoreZones);
        product.setValue("native");
        interval.setValue(5);
        add(code, name, street, lat, lon, product, interval, visibleArea, lanes, ignoreZones);
        setColspan((Component) ignoreZones, 2);
    }

    void show(CameraDetails details) {
        Camera camera = details.camera();
        code.setValue(camera.code());
        name.setValue(camera.name());
        street.setValue(camera.street());
        lat.setValue(camera.position().lat());
        lon.setValue(camera.position().lon());
        product.setValue(camera.product());
        interval.setValue((int) camera.interval().toSeconds());
        visibleArea.setValue(camera.visibleArea());
        lanes.setValue(camera.lanes());
        ignoreZones.setValue(details.ignoreZones());
    }

    /** What stands in the fields, or nothing when a figure is missing that cannot be left out; the field then says so. */
    Optional<CameraData> read() {
        showProblems(List.of());
        boolean whole = present("lat", lat.getValue())
                & present("lon", lon.getValue())
                & present("interval", interval.getValue());
        boolean onEarth = whole
                && within("lat", lat.getValue(), 90, Fault.LATITUDE_RANGE)
                        & within("lon", lon.getValue(), 180, Fault.LONGITUDE_RANGE);
        if (!onEarth) {
            return Optional.empty();
        }
        return Optional.of(new CameraData(
                code.getValue().strip(),
                name.getValue(),
                street.getValue(),
                new GeoPoint(lat.getValue(), lon.getValue()),
                product.getValue(),
                Duration.ofSeconds(interval.getValue()),
                visibleArea.getValue(),
                lanes.getValue(),
                ignoreZones.getValue()));
    }

    void showProblems(List<FieldProblem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        problems.forEach(this::showProblem);
    }

    private void showProblem(FieldProblem problem) {
        HasValidation field = fields.getOrDefault(problem.field(), code);
        field.setErrorMessage(CameraTexts.fault(problem));
        field.setInvalid(true);
    }

    private boolean present(String field, @Nullable Object value) {
        if (value == null) {
            showProblem(new FieldProblem(field, Fault.MISSING));
        }
        return value != null;
    }

    private boolean within(String field, double value, double most, Fault fault) {
        boolean right = Math.abs(value) <= most;
        if (!right) {
            showProblem(new FieldProblem(field, fault));
        }
        return right;
    }
}
