package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.DecimalField;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.OwnerKind;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueDetails;
import vn.hanoi.ops.venues.register.VenueFault;
import vn.hanoi.ops.venues.register.VenueFault.Fault;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.Zone;

/** The fields of a venue; what is wrong stands at its field. */
class VenueForm extends FormLayout {

    private final TextField name = new TextField(text("venues.field.name"));
    private final ComboBox<VenueKind> kind = new ComboBox<>(text("venues.field.kind"));
    private final TextField address = new TextField(text("venues.field.address"));
    private final TextField street = new TextField(text("venues.field.street"));
    private final DecimalField lat = new DecimalField(text("venues.field.lat"));
    private final DecimalField lon = new DecimalField(text("venues.field.lon"));
    private final IntegerField capacity = new IntegerField(text("venues.field.capacity"));
    private final TextField checker = new TextField(text("venues.field.checker"));
    private final Select<OwnerKind> ownerKind = new Select<>();
    private final TextField ownerName = new TextField(text("venues.field.ownerName"));
    private final TextField taxCode = new TextField(text("venues.field.taxCode"));
    private final TextField ownerPhone = new TextField(text("venues.field.ownerPhone"));
    private final TextArea zones = new TextArea(text("venues.field.zones"));
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private List<Zone> before = List.of();

    VenueForm(VenueParts parts) {
        kind.setItems(parts.catalogue().kinds());
        kind.setItemLabelGenerator(VenueTexts::kind);
        checker.setHelperText(text("venues.field.checkerHelp"));
        ownerKind.setLabel(text("venues.field.ownerKind"));
        ownerKind.setItems(OwnerKind.values());
        ownerKind.setItemLabelGenerator(k -> text(k.titleKey()));
        ownerKind.setValue(OwnerKind.PERSON);
        zones.setHelperText(text("venues.field.zonesHelp"));
        name.setId("venue-name");
        fields.putAll(Map.of("name", name, "kind", kind, "address", address, "street", street, "position", lat));
        fields.putAll(Map.of("lat", lat, "lon", lon, "capacity", capacity, "checker", checker, "zones", zones));
        fields.putAll(Map.of("ownerName", ownerName, "taxCode", taxCode, "ownerPhone", ownerPhone));
        Button here = new Button(text("venues.form.here"), event -> askDevice());
        Button onMap = new Button(
                text("venues.position.title"), event -> new PositionDialog(parts.tiles(), known(), this::place).open());
        onMap.setId("venue-on-map");
        add(name, kind, address, street, lat, lon, here, onMap, capacity);
        add(ownerKind, ownerName, taxCode, ownerPhone, checker, zones);
        setColspan(zones, 2);
    }

    /** Shows a venue; what is guarded of its owner stays out of the fields. */
    void show(VenueDetails venue, VenueKind itsKind) {
        name.setValue(venue.row().name());
        kind.setValue(itsKind);
        address.setValue(venue.row().address());
        street.setValue(venue.street());
        lat.show(venue.position().lat());
        lon.show(venue.position().lon());
        capacity.setValue(venue.capacity());
        checker.setValue(venue.checker());
        ownerKind.setValue(venue.ownerKind());
        before = venue.zones();
        zones.setValue(ZoneLines.write(before));
        List.of(ownerName, taxCode, ownerPhone).forEach(f -> f.setHelperText(text("venues.field.keep")));
    }

    /** What stands in the fields, or nothing when position or kind is missing; the field then says so. */
    Optional<VenueData> read() {
        showFaults(List.of());
        GeoPoint position = position();
        VenueKind chosen = kind.getValue();
        if (chosen == null) {
            showFault(new VenueFault("kind", Fault.KIND_UNKNOWN));
        }
        if (position == null || chosen == null) {
            return Optional.empty();
        }
        return Optional.of(new VenueData(
                name.getValue(),
                chosen.code(),
                address.getValue(),
                street.getValue(),
                position,
                capacity.getValue(),
                checker.getValue(),
                new OwnerData(ownerKind.getValue(), ownerName.getValue(), taxCode.getValue(), ownerPhone.getValue()),
                ZoneLines.read(zones.getValue(), before)));
    }

    void showFaults(List<VenueFault> faults) {
        fields.values().forEach(field -> field.setInvalid(false));
        faults.forEach(this::showFault);
    }

    private void showFault(VenueFault fault) {
        HasValidation field = fields.getOrDefault(fault.field(), name);
        field.setErrorMessage(VenueTexts.fault(fault));
        field.setInvalid(true);
    }

    private Optional<GeoPoint> known() {
        Double north = lat.figure();
        Double east = lon.figure();
        boolean there = north != null && east != null && Math.abs(north) <= 90 && Math.abs(east) <= 180;
        return there ? Optional.of(new GeoPoint(north, east)) : Optional.empty();
    }

    private void place(GeoPoint point) {
        lat.show(point.lat());
        lon.show(point.lon());
    }

    private @Nullable GeoPoint position() {
        Optional<GeoPoint> there = known();
        if (there.isEmpty()) {
            showFault(new VenueFault("position", Fault.MISSING));
        }
        return there.orElse(null);
    }

    private void askDevice() {
        getElement().executeJs("""
                        return new Promise(done => navigator.geolocation.getCurrentPosition(
                          p => done([p.coords.latitude, p.coords.longitude]), () => done([]),
                          {enableHighAccuracy: true, timeout: 10000}))
                        """).then(answer -> {
            if (answer.size() == 2) {
                place(new GeoPoint(answer.get(0).asDouble(), answer.get(1).asDouble()));
            } else {
                Notifications.error(text("venues.form.noPosition"));
            }
        });
    }
}
