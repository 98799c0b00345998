package vn.hanoi.ops.hotline.rules;

import java.util.List;
import vn.hanoi.ops.hotline.rules.RuleField.Sort;

/** The tables of rules that officials change, with what a line of each holds; the first so many fields name the line. */
public enum RuleKind {
    TERMS(
            "hotline_terms",
            1,
            List.of(
                    RuleField.of("code", Sort.TERMS),
                    RuleField.text("name", 120),
                    RuleField.maybe("name_en", 120),
                    RuleField.of("calendar", Sort.CALENDAR),
                    RuleField.number("answer_minutes", 1, 525_600),
                    RuleField.maybe("update_minutes", 1, 525_600),
                    RuleField.number("solve_minutes", 1, 525_600),
                    RuleField.number("grace_minutes", 0, 525_600))),
    ESCALATION(
            "hotline_escalation", 1, List.of(RuleField.number("percent", 1, 1_000), RuleField.of("tell", Sort.TELL))),
    ROUTE(
            "hotline_route",
            2,
            List.of(
                    RuleField.of("category", Sort.CATEGORY),
                    RuleField.of("area_path", Sort.AREA),
                    RuleField.of("desk", Sort.DESK))),
    SETTING(
            "hotline_setting",
            0,
            List.of(
                    RuleField.number("quiet_from_minute", 0, 1_439),
                    RuleField.number("quiet_to_minute", 0, 1_439),
                    RuleField.number("duplicate_metres", 10, 2_000),
                    RuleField.number("duplicate_hours", 1, 720),
                    RuleField.number("duplicate_percent", 1, 100),
                    RuleField.number("lease_seconds", 45, 3_600),
                    RuleField.number("call_lease_minutes", 1, 240),
                    RuleField.number("call_again_minutes", 1, 10_080),
                    RuleField.number("call_attempts", 1, 50),
                    RuleField.number("callback_attempts", 1, 50))),
    FORM(
            "hotline_form_setting",
            0,
            List.of(
                    RuleField.number("posts_per_hour", 1, 10_000),
                    RuleField.number("photos", 0, 50),
                    RuleField.number("follow_days", 1, 3_650))),
    TEMPLATE(
            "hotline_template",
            1,
            List.of(
                    RuleField.of("code", Sort.TERMS),
                    new RuleField("category", Sort.CATEGORY, 0, 300, false),
                    RuleField.number("position", 1, 999),
                    RuleField.text("name", 120),
                    RuleField.maybe("name_en", 120),
                    new RuleField("text", Sort.REPLY, 1, 2_000, true))),
    /** Has one line for each calendar; a change takes the place of its hours when its day comes. */
    CALENDAR(
            "hotline_calendar",
            1,
            List.of(
                    RuleField.of("code", Sort.CALENDAR),
                    RuleField.of("public_holidays", Sort.YES_NO),
                    RuleField.of("day1", Sort.HOURS),
                    RuleField.of("day2", Sort.HOURS),
                    RuleField.of("day3", Sort.HOURS),
                    RuleField.of("day4", Sort.HOURS),
                    RuleField.of("day5", Sort.HOURS),
                    RuleField.of("day6", Sort.HOURS),
                    RuleField.of("day7", Sort.HOURS)));

    private final String table;
    private final int keys;
    private final List<RuleField> fields;

    RuleKind(String table, int keys, List<RuleField> fields) {
        this.table = table;
        this.keys = keys;
        this.fields = fields;
    }

    String table() {
        return table;
    }

    /** What a line holds, in the order of the screen. */
    public List<RuleField> fields() {
        return fields;
    }

    /** The fields that name a line: two lines with the same are versions of one another. */
    public List<RuleField> keys() {
        return fields.subList(0, keys);
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.rules." + name();
    }
}
