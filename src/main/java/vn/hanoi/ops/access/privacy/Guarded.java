package vn.hanoi.ops.access.privacy;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A value that can be read through the policy alone: whoever prints it by another way gets a cover.
 *
 * @param <T> the value's type; its {@code toString} is what masks are made from
 */
public final class Guarded<T> {

    private final DeclaredField field;
    private final @Nullable T value;
    private final AreaPath place;
    private final Set<AreaPath> shared;

    Guarded(DeclaredField field, @Nullable T value, AreaPath place, Set<AreaPath> shared) {
        this.field = field;
        this.value = value;
        this.place = place;
        this.shared = Set.copyOf(shared);
    }

    /** Which field this is a value of. */
    public DeclaredField field() {
        return field;
    }

    /** Where the record belongs. */
    public AreaPath place() {
        return place;
    }

    /** Tells that nothing is recorded, which everybody in scope may know. */
    public boolean isUnknown() {
        return value == null || value.toString().isBlank();
    }

    Set<AreaPath> shared() {
        return shared;
    }

    @Nullable
    T raw() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Guarded<?> g
                && field.equals(g.field)
                && place.equals(g.place)
                && Objects.equals(value, g.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, place);
    }

    @Override
    public String toString() {
        return field.code() + "=" + Mask.COVER;
    }
}
