package vn.hanoi.ops.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.kernel.ActRecorded;

/**
 * An act and who did it, before it has a place in the chain.
 *
 * @param officer account name
 * @param roles names of the posts, joined by commas
 * @param outside the record belongs to a place outside of the officer's areas
 */
public record EntryDraft(ActRecorded act, String officer, String roles, boolean outside) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VALUE_LIMIT = 300;
    private static final int CHANGE_LIMIT = 40;

    AuditRow at(LocalDate day, int number, Instant now, Instant console) {
        return new AuditRow(
                day,
                number,
                now,
                console,
                act.kind(),
                cut(act.act(), 60),
                cut(officer, 100),
                cut(roles, 300),
                cut(act.record(), 120),
                act.person(),
                act.area() == null ? null : act.area().value(),
                outside,
                cut(act.purpose(), 20),
                cut(String.join(",", act.fields()), 1000),
                act.rows(),
                changes(),
                cut(act.detail(), 2000),
                "");
    }

    static AuditRow hashed(AuditRow e, String hash) {
        return new AuditRow(
                e.day(),
                e.number(),
                e.at(),
                e.consoleAt(),
                e.kind(),
                e.act(),
                e.officer(),
                e.roles(),
                e.record(),
                e.person(),
                e.area(),
                e.outside(),
                e.purpose(),
                e.fields(),
                e.rows(),
                e.changes(),
                e.detail(),
                hash);
    }

    private String changes() {
        if (act.changes().isEmpty()) {
            return "";
        }
        Map<String, ActRecorded.Change> kept = new LinkedHashMap<>();
        new TreeMap<>(act.changes())
                .entrySet().stream()
                        .limit(CHANGE_LIMIT)
                        .forEach(e -> kept.put(
                                cut(e.getKey(), 100),
                                new ActRecorded.Change(
                                        cut(e.getValue().before(), VALUE_LIMIT),
                                        cut(e.getValue().after(), VALUE_LIMIT))));
        return JSON.writeValueAsString(kept);
    }

    /** At most so many characters, none of them half of a pair: what the database gives back is what was hashed. */
    private static String cut(String text, int limit) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        if (whole.codePointCount(0, whole.length()) <= limit) {
            return whole;
        }
        return whole.substring(0, whole.offsetByCodePoints(0, limit));
    }
}
