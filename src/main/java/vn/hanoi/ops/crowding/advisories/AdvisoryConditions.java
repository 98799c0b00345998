package vn.hanoi.ops.crowding.advisories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;

/** A filter as SQL, cut to what the officer may see. */
final class AdvisoryConditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Tray tray;

    AdvisoryConditions(Officer officer, AdvisoryFilter filter, Instant now) {
        tray = filter.tray();
        ScopeSql cut = officer.scope().within("area_path");
        parts.add(cut.condition());
        parameters.putAll(cut.parameters());
        if (!seesDrafts(officer)) {
            parts.add("sent_at IS NOT NULL");
        }
        parts.add(tray(officer));
        if (tray == Tray.OVERDUE || tray == Tray.MINE) {
            parameters.put("now", AdvisoryQuery.utc(now));
        }
        filter.street().ifPresent(street -> {
            parts.add("street_id = :street");
            parameters.put("street", Ids.bytes(street.value()));
        });
        addWords(filter.text());
    }

    /** Drafts and what was never sent are the command centre's own business, and that of those who look after it. */
    static boolean seesDrafts(Officer officer) {
        return officer.is(Role.COMMAND_CENTRE, Role.ADMIN, Role.AUDITOR);
    }

    void add(String condition) {
        parts.add(condition);
    }

    String sql() {
        return String.join(" AND ", parts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    boolean newestFirst() {
        return tray == Tray.ENDED || tray == Tray.ALL;
    }

    private void addWords(String text) {
        int n = 0;
        for (String word : VietnameseText.fold(text).split(" ")) {
            if (!word.isEmpty()) {
                String name = "word" + n++;
                parts.add("(folded LIKE :" + name + " OR CAST(number AS CHAR) = :" + name + "exact)");
                parameters.put(name, "%" + word + "%");
                parameters.put(name + "exact", word);
            }
        }
    }

    private String tray(Officer officer) {
        return switch (tray) {
            case WAITING -> "state = 'SENT'";
            case OVERDUE -> "state = 'SENT' AND due_at < :now";
            case OPEN -> "state IN ('DRAFT', 'SENT', 'ACKNOWLEDGED', 'ACTED')";
            case ENDED -> "state IN ('CLOSED', 'DISMISSED')";
            case ALL -> "1 = 1";
            case MINE -> mine(officer);
        };
    }

    private static String mine(Officer officer) {
        List<String> steps = new ArrayList<>();
        if (officer.is(Role.COMMAND_CENTRE)) {
            steps.add("state = 'DRAFT'");
            steps.add("(state = 'SENT' AND due_at < :now)");
        }
        if (officer.is(Role.DISTRICT_OFFICER)) {
            steps.add("state IN ('SENT', 'ACKNOWLEDGED', 'ACTED')");
        }
        return steps.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", steps) + ")";
    }
}
