package vn.hanoi.ops.hotline.rules;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.RuleRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;

/** Checks the values of a rule that is proposed. */
@Component
class RuleCheck {

    static final int DAY_SECONDS = 86_400;

    private final HotlineRules rules;
    private final Areas areas;

    RuleCheck(HotlineRules rules, Areas areas) {
        this.rules = rules;
        this.areas = areas;
    }

    /** A stretch of service on a day, in seconds from midnight. */
    record Stretch(int from, int to) {}

    void check(RuleKind kind, Map<String, String> values) {
        for (RuleField field : kind.fields()) {
            String value = values.getOrDefault(field.name(), "").strip();
            boolean fits = value.isEmpty() ? !field.needed() : fits(field, value);
            if (!fits) {
                throw new RuleRefused(Reason.VALUE, field.name());
            }
        }
    }

    private boolean fits(RuleField field, String value) {
        return switch (field.sort()) {
            case NUMBER -> value.matches("\\d{1,9}") && within(field, Integer.parseInt(value));
            case TEXT -> value.length() <= field.most();
            case REPLY -> value.length() <= field.most() && Template.fits(value);
            case HOURS -> !hours(value).isEmpty();
            case YES_NO -> value.equals("true") || value.equals("false");
            case TERMS -> value.matches("[A-Z][A-Z0-9_]{1,19}");
            case CALENDAR -> rules.calendarCodes().contains(value);
            case CATEGORY -> rules.category(value).isPresent();
            case DESK -> rules.desks().stream().anyMatch(d -> d.code().equals(value));
            case AREA -> AreaPath.parse(value).flatMap(areas::find).isPresent();
            case TELL ->
                Arrays.stream(Escalation.Tell.values()).anyMatch(t -> t.name().equals(value));
        };
    }

    private static boolean within(RuleField field, int value) {
        return value >= field.least() && value <= field.most();
    }

    /** The stretches of a day in order; none when the text is wrong or they overlap. */
    static List<Stretch> hours(String text) {
        List<Stretch> stretches = new ArrayList<>();
        for (String part : text.strip().split("[\\s,;]+")) {
            String[] ends = part.split("[-–]");
            if (ends.length != 2) {
                return List.of();
            }
            try {
                int from = LocalTime.parse(ends[0]).toSecondOfDay();
                int to = ends[1].equals("24:00")
                        ? DAY_SECONDS
                        : LocalTime.parse(ends[1]).toSecondOfDay();
                stretches.add(new Stretch(from, to));
            } catch (DateTimeParseException e) {
                return List.of();
            }
        }
        stretches.sort(Comparator.comparingInt(Stretch::from));
        int last = 0;
        for (Stretch stretch : stretches) {
            if (stretch.from() < last || stretch.to() <= stretch.from()) {
                return List.of();
            }
            last = stretch.to();
        }
        return stretches;
    }
}
