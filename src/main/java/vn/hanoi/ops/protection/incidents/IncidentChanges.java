package vn.hanoi.ops.protection.incidents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ActRecorded.Change;

/** What was written anew about an incident, for the audit. */
final class IncidentChanges {

    private IncidentChanges() {}

    static Map<String, Change> between(IncidentFacts before, IncidentFacts after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        note(changes, "kind", before.kind(), after.kind());
        note(changes, "severity", before.severity(), after.severity());
        note(changes, "data", new TreeSet<>(before.data()), new TreeSet<>(after.data()));
        note(changes, "people", before.people(), after.people());
        return changes;
    }

    private static void note(
            Map<String, Change> changes, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(name, new Change(Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }
}
