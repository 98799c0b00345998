package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.kernel.VietnameseText;

/** A filter as SQL, cut to what the officer may see. */
final class TicketConditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Tray tray;

    TicketConditions(Officer officer, TicketFilter filter, Instant now, HotlineRules rules) {
        tray = filter.tray();
        ScopeSql cut = officer.scope().listed("area_path", "district_path");
        parts.add(cut.condition());
        parameters.putAll(cut.parameters());
        addTray(officer, now, rules);
        filter.category().ifPresent(code -> {
            parts.add("category IN (SELECT code FROM hotline_category WHERE code = :category OR parent = :category)");
            parameters.put("category", code);
        });
        filter.from().ifPresent(at -> {
            parts.add("opened_at >= :from");
            parameters.put("from", utc(at));
        });
        filter.to().ifPresent(at -> {
            parts.add("opened_at < :to");
            parameters.put("to", utc(at));
        });
        addWords(filter.text());
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
        return tray == Tray.ENDED || tray == Tray.ALL || tray == Tray.CALLBACK;
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private void addTray(Officer officer, Instant now, HotlineRules rules) {
        switch (tray) {
            case MINE -> parts.add("active = 1 AND " + mine(officer, rules));
            case ASSIGNED -> {
                parts.add("active = 1 AND assignee = :officer");
                parameters.put("officer", officer.username());
            }
            case LATE -> {
                parts.add("active = 1 AND sort_due < :now");
                parameters.put("now", utc(now));
            }
            case OPEN -> parts.add("active = 1");
            case CALLBACK -> parts.add("state = 'ANSWERED' AND master_id IS NULL");
            case WATCHED -> {
                parts.add("id IN (SELECT ticket_id FROM hotline_ticket_watcher WHERE officer = :officer)");
                parameters.put("officer", officer.username());
            }
            case ENDED -> parts.add("state = 'CLOSED'");
            case ALL -> parts.add("1 = 1");
        }
    }

    private String mine(Officer officer, HotlineRules rules) {
        List<String> steps = new ArrayList<>();
        if (TicketWriter.isHotline(officer)) {
            steps.add("state IN ('NEW', 'TRIAGED')");
        }
        String desks = rules.desks().stream()
                .filter(d -> officer.is(d.roles().toArray(Role[]::new)))
                .map(Desk::code)
                .map(code -> "'" + code + "'")
                .collect(Collectors.joining(", "));
        if (!desks.isEmpty()) {
            ScopeSql own = officer.scope().within("handler_path");
            steps.add("(state IN ('FORWARDED', 'IN_PROGRESS', 'REOPENED') AND desk IN (" + desks + ") AND "
                    + own.condition() + ")");
            parameters.putAll(own.parameters());
        }
        return steps.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", steps) + ")";
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
}
