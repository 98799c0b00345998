package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraProducts;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.Transport;

/** The fields of a source; what is wrong stands at its field. */
class SourceForm extends FormLayout {

    private static final int DEFAULT_POLL = 60;
    private static final int DEFAULT_LIMIT = 6_000;

    private final CameraRegistry cameras;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Select<String> product = new Select<>();
    private final Select<Transport> transport = new Select<>();
    private final TextField address = new TextField();
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField zone = new TextField();
    private final TextField unnamedClass = new TextField();
    private final TextField resets = new TextField();
    private final IntegerField pollSeconds = new IntegerField();
    private final IntegerField perMinute = new IntegerField();
    private final TextField certificate = new TextField();
    private final TextArea streams = new TextArea();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    SourceForm(CameraRegistry cameras) {
        this.cameras = cameras;
        product.setItems(
                CameraProducts.ALL.stream().filter(p -> !"vision".equals(p)).toList());
        product.setItemLabelGenerator(SourceTexts::product);
        transport.setItems(Transport.values());
        transport.setItemLabelGenerator(t -> text("cameras.source.transport." + t.name()));
        fields.put("code", code);
        fields.put("name", name);
        fields.put("product", product);
        fields.put("transport", transport);
        fields.put("address", address);
        fields.put("login", login);
        fields.put("password", password);
        fields.put("zone", zone);
        fields.put("unnamedClass", unnamedClass);
        fields.put("resets", resets);
        fields.put("pollSeconds", pollSeconds);
        fields.put("perMinute", perMinute);
        fields.put("certificate", certificate);
        fields.put("streams", streams);
        fields.forEach((field, component) -> {
            component.getElement().setProperty("label", text("cameras.source.field." + field));
            add(component);
        });
        streams.setHelperText(text("cameras.source.field.streamsHelp"));
        address.setHelperText(text("cameras.source.field.addressHelp"));
        resets.setHelperText(text("cameras.source.field.resetsHelp"));
        setColspan((Component) streams, 2);
        begin();
    }

    private void begin() {
        product.setValue("hikvision");
        transport.setValue(Transport.PUSH);
        zone.setValue("Asia/Ho_Chi_Minh");
        unnamedClass.setValue("person");
        pollSeconds.setValue(DEFAULT_POLL);
        perMinute.setValue(DEFAULT_LIMIT);
    }

    void show(SourceData data) {
        code.setValue(data.code());
        name.setValue(data.name());
        product.setValue(data.product());
        transport.setValue(data.transport());
        address.setValue(data.address());
        login.setValue(data.login());
        password.setPlaceholder(text("cameras.source.field.passwordKept"));
        zone.setValue(data.zone());
        unnamedClass.setValue(data.unnamedClass());
        resets.setValue(data.resets().stream().map(LocalTime::toString).collect(Collectors.joining(", ")));
        pollSeconds.setValue(data.pollSeconds());
        perMinute.setValue(data.perMinute());
        certificate.setValue(data.certificate());
        streams.setValue(data.streams().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " = "
                        + cameras.find(e.getValue()).map(Camera::code).orElse("?"))
                .collect(Collectors.joining("\n")));
    }

    /** What stands in the fields, or nothing when a field cannot be read; it then says so. */
    Optional<SourceData> read() {
        showFaults(Map.of());
        Map<String, String> faults = new HashMap<>();
        List<LocalTime> times = times(faults);
        Map<String, CameraId> mapped = mapped(faults);
        if (pollSeconds.getValue() == null) {
            faults.put("pollSeconds", "POLL_RANGE");
        }
        if (perMinute.getValue() == null) {
            faults.put("perMinute", "LIMIT_RANGE");
        }
        if (!faults.isEmpty()) {
            showFaults(faults);
            return Optional.empty();
        }
        return Optional.of(new SourceData(
                code.getValue().strip(),
                name.getValue(),
                product.getValue(),
                transport.getValue(),
                address.getValue(),
                login.getValue(),
                password.getValue().isEmpty() ? null : password.getValue(),
                zone.getValue().strip(),
                unnamedClass.getValue().strip(),
                times,
                pollSeconds.getValue(),
                perMinute.getValue(),
                certificate.getValue().strip(),
                mapped));
    }

    void showFaults(Map<String, String> faults) {
        fields.forEach((field, component) -> {
            String fault = faults.get(field);
            if (component instanceof HasValidation validated) {
                validated.setErrorMessage(fault == null ? "" : SourceTexts.fault(fault));
                validated.setInvalid(fault != null);
            }
        });
    }

    private List<LocalTime> times(Map<String, String> faults) {
        List<LocalTime> times = new ArrayList<>();
        for (String one : resets.getValue().split("[,;\\s]+")) {
            try {
                if (!one.isBlank()) {
                    times.add(LocalTime.parse(one));
                }
            } catch (DateTimeParseException e) {
                faults.put("resets", "RESET_FORM");
            }
        }
        return times;
    }

    private Map<String, CameraId> mapped(Map<String, String> faults) {
        Map<String, CameraId> mapped = new HashMap<>();
        for (String line : streams.getValue().lines().filter(l -> !l.isBlank()).toList()) {
            int equals = line.lastIndexOf('=');
            Optional<Camera> camera = equals < 1
                    ? Optional.empty()
                    : cameras.findByCode(line.substring(equals + 1).strip());
            if (camera.isEmpty()) {
                faults.put("streams", equals < 1 ? "STREAM_FORM" : "CAMERA_UNKNOWN");
            } else {
                mapped.put(line.substring(0, equals).strip(), camera.get().id());
            }
        }
        return mapped;
    }
}
