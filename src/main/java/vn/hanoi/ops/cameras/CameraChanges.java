package vn.hanoi.ops.cameras;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells for the audit which fields of a camera change, with the value before and after. */
final class CameraChanges {

    private CameraChanges() {}

    static String between(CameraData before, CameraData after) {
        List<String> changes = new ArrayList<>();
        note(changes, "code", before.code(), after.code());
        note(changes, "name", before.name(), after.name());
        note(changes, "street", before.street(), after.street());
        note(changes, "position", before.position(), after.position());
        note(changes, "product", before.product(), after.product());
        note(changes, "interval", before.interval(), after.interval());
        note(changes, "visibleArea", before.visibleArea(), after.visibleArea());
        note(changes, "lanes", before.lanes(), after.lanes());
        note(changes, "ignoreZones", before.ignoreZones(), after.ignoreZones());
        return String.join("; ", changes);
    }

    private static void note(List<String> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(field + ": " + before + " → " + after);
        }
    }
}
