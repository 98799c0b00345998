package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
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
import vn.hanoi.ops.cameras.CameraProducts;
import vn.hanoi.ops.cameras.FieldProblem;
import vn.hanoi.ops.cameras.FieldProblem.Fault;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.text.DecimalField;

/** The fields of a camera; what is wrong stands at its field. */
class CameraForm extends FormLayout {

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField street = new TextField();
    private final DecimalField lat = new DecimalField(text("cameras.field.lat"));
    private final DecimalField lon = new DecimalField(text("cameras.field.lon"));
    private final Select<String> product = new Select<>();
    private final IntegerField interval = new IntegerField();
    private final DecimalField visibleArea = new DecimalField(text("cameras.field.visibleArea"));
    private final IntegerField lanes = new IntegerField();
    private final TextArea ignoreZones = new TextArea();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    CameraForm() {
        code.setLabel(text("cameras.field.code"));
        name.setLabel(text("cameras.field.name"));
        street.setLabel(text("cameras.field.street"));
        product.setLabel(text("cameras.field.product"));
        product.setItems(CameraProducts.ALL);
        product.setItemLabelGenerator(CameraTexts::product);
        interval.setLabel(text("cameras.field.intervalSeconds"));
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
        lat.show(camera.position().lat());
        lon.show(camera.position().lon());
        product.setValue(camera.product());
        interval.setValue((int) camera.interval().toSeconds());
        visibleArea.show(camera.visibleArea());
        lanes.setValue(camera.lanes());
        ignoreZones.setValue(details.ignoreZones());
    }

    /** What stands in the fields, or nothing when a figure is missing that cannot be left out; the field then says so. */
    Optional<CameraData> read() {
        showProblems(List.of());
        Double north = figure("lat", lat, 90, Fault.LATITUDE_RANGE);
        Double east = figure("lon", lon, 180, Fault.LONGITUDE_RANGE);
        if (!present("interval", interval.getValue()) || north == null || east == null) {
            return Optional.empty();
        }
        return Optional.of(new CameraData(
                code.getValue().strip(),
                name.getValue(),
                street.getValue(),
                new GeoPoint(north, east),
                product.getValue(),
                Duration.ofSeconds(interval.getValue()),
                visibleArea.figure(),
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

    private @Nullable Double figure(String name, DecimalField field, double most, Fault fault) {
        Double figure = field.figure();
        if (!present(name, figure) || figure == null) {
            return null;
        }
        if (Math.abs(figure) > most) {
            showProblem(new FieldProblem(name, fault));
            return null;
        }
        return figure;
    }
}
