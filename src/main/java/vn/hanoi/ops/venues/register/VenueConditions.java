package vn.hanoi.ops.venues.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.VietnameseText;

/** A filter as SQL, cut to a scope. */
final class VenueConditions {

    private static final String SCANNED = "(scanned_on IS NOT NULL AND scanned_on >= issued_on"
            + " AND (scanned_before IS NULL OR scanned_on > scanned_before))";
    private static final String IN_USE = "stage IN ('ISSUED', 'PRINTED', 'POSTED')";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    VenueConditions(AreaScope scope, VenueFilter filter, LocalDate awakeSince) {
        ScopeSql cut = scope.within("area_path");
        parts.add(cut.condition());
        parameters.putAll(cut.parameters());
        filter.area().ifPresent(area -> add("area_path LIKE :area", "area", area.value() + "%"));
        if (!filter.kind().isEmpty()) {
            add("kind = :kind", "kind", filter.kind());
        }
        filter.state().ifPresentOrElse(state -> addState(state, awakeSince), () -> parts.add("stage <> 'CLOSED'"));
        addWords(filter.text());
    }

    void add(String condition, String name, Object value) {
        parts.add(condition);
        parameters.put(name, value);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void addState(CodeState state, LocalDate awakeSince) {
        switch (state) {
            case NONE, SUSPENDED, CLOSED -> parts.add("stage = '" + state.name() + "'");
            case ISSUED, PRINTED -> parts.add("stage = '" + state.name() + "' AND NOT " + SCANNED);
            case POSTED ->
                add("stage = 'POSTED' AND NOT " + SCANNED + " AND posted_at >= :awakeAt", "awakeAt", start(awakeSince));
            case ACTIVE -> add(IN_USE + " AND " + SCANNED + " AND scanned_on >= :awake", "awake", awakeSince);
            case DORMANT ->
                add(
                        IN_USE + " AND ((" + SCANNED + " AND scanned_on < :awake) OR (stage = 'POSTED' AND NOT "
                                + SCANNED + " AND posted_at < :awakeAt))",
                        "awake",
                        awakeSince);
        }
        parameters.put("awakeAt", start(awakeSince));
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ConsoleClock.HANOI).toInstant(), ZoneOffset.UTC);
    }

    private void addWords(String text) {
        int words = 0;
        for (String word : VietnameseText.fold(text).split(" ")) {
            if (!word.isEmpty()) {
                String name = "word" + words++;
                add("(sought LIKE :" + name + " OR CAST(number AS CHAR) = :" + name + "exact)", name, "%" + word + "%");
                parameters.put(name + "exact", word);
            }
        }
    }

    @Override
    public String toString() {
        return String.join(" AND ", parts);
    }
}
