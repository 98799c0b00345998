package vn.hanoi.ops.access.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A field that rooms show only through the policy, declared once.
 *
 * @param code room, record and name, such as {@code person.phone}; its last part is the name of the record component that
 *     carries the value
 * @param sensitivity the harm that showing it can do
 * @param mask its masked form
 */
public record DeclaredField(String code, Sensitivity sensitivity, Mask mask) {

    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+");

    /** @throws IllegalArgumentException when the code has another form than {@code record.field} */
    public DeclaredField {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a field's code: " + code);
        }
    }

    /** A declaration. */
    public static DeclaredField of(String code, Sensitivity sensitivity, Mask mask) {
        return new DeclaredField(code, sensitivity, mask);
    }

    /** A value of this field in a record that belongs to one place. */
    public <T> Guarded<T> guard(@Nullable T value, AreaPath place) {
        return guard(value, place, Set.of());
    }

    /** A value of this field in a record whose case other areas share. */
    public <T> Guarded<T> guard(@Nullable T value, AreaPath place, Set<AreaPath> shared) {
        return new Guarded<>(this, value, place, shared);
    }

    /** The last part of the code. */
    public String name() {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    /** The translation key of the field's label. */
    public String titleKey() {
        return "field." + code;
    }
}
