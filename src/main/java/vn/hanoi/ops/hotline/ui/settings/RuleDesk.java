package vn.hanoi.ops.hotline.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.RuleChanges;
import vn.hanoi.ops.hotline.rules.RuleField;
import vn.hanoi.ops.hotline.rules.RuleKind;
import vn.hanoi.ops.hotline.rules.RuleRefused;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What the screens of rules ask, and how values are told. */
@Component
record RuleDesk(RuleChanges changes, HotlineRules rules, Areas areas, CurrentOfficer officers, Clock clock) {

    private static final int HOUR = 60;
    private static final Set<String> NAMES = Set.of("name", "name_en");

    /** Tells whether the officer proposes and decides, or only reads. */
    boolean writes() {
        return officers.require().is(Role.HOTLINE_SUPERVISOR, Role.ADMIN);
    }

    boolean own(String account) {
        return officers.require().username().equals(account);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    /** A line in words: all its values. */
    String words(RuleKind kind, Map<String, String> values) {
        return kind.fields().stream()
                .filter(field -> !kind.keys().contains(field) && !NAMES.contains(field.name()))
                .map(field -> text(
                        "hotline.rules.value",
                        text(field.titleKey()),
                        value(field, values.getOrDefault(field.name(), ""))))
                .collect(Collectors.joining(" · "));
    }

    /** What a line is about. */
    String name(RuleKind kind, Map<String, String> values) {
        if (kind == RuleKind.TERMS || kind == RuleKind.TEMPLATE || kind == RuleKind.CALENDAR) {
            return rules.title(kind, values);
        }
        String name = kind.keys().stream()
                .map(field -> value(field, values.getOrDefault(field.name(), "")))
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? text(kind.titleKey()) : name;
    }

    String value(RuleField field, String value) {
        if (value.isBlank()) {
            return text(field.sort() == RuleField.Sort.HOURS ? "hotline.rules.closed" : "hotline.rules.noValue");
        }
        return switch (field.sort()) {
            case NUMBER -> number(field.name(), Integer.parseInt(value));
            case CATEGORY -> rules.categoryTitle(value);
            case DESK ->
                rules.desks().stream()
                        .filter(d -> d.code().equals(value))
                        .map(Desk::title)
                        .findFirst()
                        .orElse(value);
            case AREA -> AreaPath.parse(value).map(areas::labelOf).orElse(value);
            case TELL -> text("hotline.tell." + value);
            case YES_NO -> text("true".equals(value) || "1".equals(value) ? "hotline.rules.yes" : "hotline.rules.no");
            case CALENDAR -> rules.calendarTitle(value);
            case TERMS, TEXT, HOURS, REPLY -> value;
        };
    }

    /** Takes a step; nothing when it worked, else what to tell the officer. */
    Optional<String> attempt(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (RuleRefused refused) {
            String field = refused.field().isEmpty() ? "" : text("hotline.rule." + refused.field());
            return Optional.of(text("hotline.rules.refused." + refused.reason(), field));
        }
    }

    private static String number(String name, int value) {
        if (name.endsWith("_minute")) {
            return LocalTime.of(value / HOUR, value % HOUR).toString();
        }
        if (!name.endsWith("_minutes")) {
            return Formats.number(value);
        }
        String minutes = text("kernel.span.minutes", Formats.number(value % HOUR));
        if (value < HOUR) {
            return minutes;
        }
        String hours = text("kernel.span.hours", Formats.number(value / HOUR));
        return value % HOUR == 0 ? hours : hours + " " + minutes;
    }
}
