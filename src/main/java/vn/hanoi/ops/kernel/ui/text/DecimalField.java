package vn.hanoi.ops.kernel.ui.text;

import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure to be typed, with the decimal sign of the officer's language: {@code 0,25} in Vietnamese, {@code 0.25} in English. */
public class DecimalField extends BigDecimalField {

    /** An empty field. */
    public DecimalField(String label) {
        super(label);
        setLocale(Translations.locale());
        setAutoselect(true);
    }

    /** Shows a figure without needless zeros; nothing when it is unknown. */
    public void show(@Nullable Double figure) {
        setValue(figure == null ? null : plain(figure));
    }

    /** What is typed, or nothing when the field is empty or holds no figure. */
    public @Nullable Double figure() {
        BigDecimal typed = getValue();
        return typed == null ? null : typed.doubleValue();
    }

    private static BigDecimal plain(double figure) {
        BigDecimal stripped = BigDecimal.valueOf(figure).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
