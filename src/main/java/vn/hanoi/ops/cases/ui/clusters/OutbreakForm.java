package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.outbreaks.OutbreakPlace;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.cases.ui.steps.StepForm;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.place.NamedPlaces;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** What officers enter about an outbreak place. */
class OutbreakForm {

    private static final Pattern POSITION =
            Pattern.compile("\\s*(-?\\d{1,3}\\.\\d+)\\s*[,; ]\\s*(-?\\d{1,3}\\.\\d+)\\s*");

    private static final int MOST = 50;

    private final TextField name = field("cases.outbreak.name", 200);
    private final TextField address = field("cases.outbreak.address", 300);
    private final ComboBox<Area> area = new ComboBox<>(text("cases.unit"));
    private final Select<Setting> setting = new Select<>();
    private final TextField position = field("cases.outbreak.position", 60);
    private final TextField venue = field("cases.outbreak.venue", 20);
    private final DatePicker openedOn = ComponentTexts.translate(new DatePicker(text("cases.outbreak.openedOn")));
    private final ComboBox<NamedPlaces.Named> known = new ComboBox<>(text("cases.outbreak.known"));
    private final PositionMap map;
    private final Areas areas;

    OutbreakForm(OutbreakForms forms) {
        this.areas = forms.areas();
        LocalDate today = LocalDate.ofInstant(forms.clock().instant(), ConsoleClock.HANOI);
        area.setItemLabelGenerator(Area::label);
        area.setItems(areas.units(areas.working()).stream()
                .filter(unit -> unit.path().level() > 1
                        && areas.children(unit.path()).isEmpty()
                        && forms.officers().require().scope().covers(unit.path()))
                .toList());
        area.setId("outbreak-area");
        area.setWidthFull();
        area.setRequiredIndicatorVisible(true);
        name.setId("outbreak-name");
        name.setHelperText(text("cases.outbreak.nameHelp"));
        name.setRequiredIndicatorVisible(true);
        position.setHelperText(text("cases.outbreak.positionHelp"));
        setting.setLabel(text("cases.marker.setting"));
        setting.setItems(Setting.values());
        setting.setItemLabelGenerator(value -> text(value.titleKey()));
        setting.setValue(Setting.MARKET);
        setting.setWidthFull();
        openedOn.setMax(today);
        openedOn.setValue(today);
        buildPlaces(forms);
        map = PositionMap.choosing(forms.tiles(), point -> position.setValue(written(point)));
        position.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                map.show(typed());
            }
        });
    }

    private void buildPlaces(OutbreakForms forms) {
        known.setId("outbreak-known");
        known.setWidthFull();
        known.setClearButtonVisible(true);
        known.setHelperText(text("cases.outbreak.knownHelp"));
        known.setItemLabelGenerator(place -> text("cases.outbreak.knownLine", place.name(), place.address()));
        known.setItems(query -> forms.named(query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        known.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                take(event.getValue());
            }
        });
    }

    private void take(NamedPlaces.Named place) {
        name.setValue(place.name());
        address.setValue(place.address());
        areas.find(place.area()).ifPresent(area::setValue);
        venue.setValue(place.code());
        position.setValue(written(place.position()));
        map.show(Optional.of(place.position()));
    }

    private Optional<GeoPoint> typed() {
        Matcher typed = POSITION.matcher(position.getValue());
        return typed.matches() ? Optional.ofNullable(point(typed)) : Optional.empty();
    }

    /** Asks for a new place. */
    void declare(Consumer<OutbreakPlace> step) {
        show("cases.outbreak.DECLARE", step);
    }

    /** Asks for changes of a place. */
    void amend(OutbreakPlace place, Consumer<OutbreakPlace> step) {
        name.setValue(place.name());
        address.setValue(place.address());
        areas.find(place.area()).ifPresent(area::setValue);
        setting.setValue(place.setting());
        position.setValue(place.position() == null ? "" : written(place.position()));
        map.show(Optional.ofNullable(place.position()));
        venue.setValue(place.venue());
        openedOn.setValue(place.openedOn());
        show("cases.outbreak.AMEND", step);
    }

    private void show(String key, Consumer<OutbreakPlace> step) {
        new StepForm(key, () -> read().map(place -> Attempt.of(() -> step.accept(place)))
                        .orElse(Optional.of(text("cases.outbreak.incomplete"))))
                .with(known, name, area, address, setting, openedOn, venue, position, map)
                .open();
        name.focus();
    }

    private Optional<OutbreakPlace> read() {
        Area chosen = area.getValue();
        LocalDate opened = openedOn.getValue();
        boolean placed = !position.getValue().isBlank();
        GeoPoint point = placed ? typed().orElse(null) : null;
        area.setInvalid(chosen == null);
        position.setInvalid(placed && point == null);
        if (chosen == null || opened == null || (placed && point == null)) {
            return Optional.empty();
        }
        return Optional.of(new OutbreakPlace(
                name.getValue(),
                address.getValue(),
                chosen.path(),
                setting.getValue(),
                point,
                venue.getValue(),
                opened));
    }

    private static @Nullable GeoPoint point(Matcher typed) {
        try {
            return new GeoPoint(Double.parseDouble(typed.group(1)), Double.parseDouble(typed.group(2)));
        } catch (IllegalArgumentException outOfRange) {
            return null;
        }
    }

    /** The position as it is typed: degrees north, then east. */
    static String written(GeoPoint point) {
        return point.lat() + ", " + point.lon();
    }

    private static TextField field(String key, int limit) {
        TextField field = new TextField(text(key));
        field.setMaxLength(limit);
        field.setWidthFull();
        return field;
    }
}
