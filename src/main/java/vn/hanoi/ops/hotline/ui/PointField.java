package vn.hanoi.ops.hotline.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/** A position as it is read from a map: latitude, longitude. */
public class PointField extends TextField {

    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    /** An empty one. */
    public PointField(String label) {
        super(label);
        setHelperText(text("hotline.routing.pointHelp"));
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(event -> check());
    }

    /** Shows a position, or none. */
    public void show(@Nullable GeoPoint point) {
        setValue(point == null ? "" : String.format(Locale.ROOT, "%.6f, %.6f", point.lat(), point.lon()));
    }

    /** The position, or nothing when there is none or the text is none. */
    public Optional<GeoPoint> point() {
        Matcher matcher = POINT.matcher(getValue());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new GeoPoint(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Tells whether the text is no position and not blank. */
    public boolean wrong() {
        return point().isEmpty() && !getValue().isBlank();
    }

    private void check() {
        setInvalid(wrong());
        setErrorMessage(text("hotline.routing.badPoint"));
    }
}
