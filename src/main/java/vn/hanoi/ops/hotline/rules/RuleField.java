package vn.hanoi.ops.hotline.rules;

/**
 * A value of a rule that officials can change.
 *
 * @param name of its column
 * @param least of a number
 * @param most of a number, or the longest text
 * @param needed it may not be blank
 */
public record RuleField(String name, Sort sort, int least, int most, boolean needed) {

    /** What it holds. */
    public enum Sort {
        NUMBER,
        TEXT,
        /** Hours of a day: {@code 08:00-12:00 13:00-17:00}; blank for none. */
        HOURS,
        YES_NO,
        TERMS,
        CALENDAR,
        CATEGORY,
        DESK,
        AREA,
        TELL,
        /** Words with gaps of {@link Template#GAPS}. */
        REPLY
    }

    static RuleField number(String name, int least, int most) {
        return new RuleField(name, Sort.NUMBER, least, most, true);
    }

    static RuleField maybe(String name, int least, int most) {
        return new RuleField(name, Sort.NUMBER, least, most, false);
    }

    /** A text that may be missing. */
    static RuleField maybe(String name, int most) {
        return new RuleField(name, Sort.TEXT, 0, most, false);
    }

    static RuleField of(String name, Sort sort) {
        return new RuleField(name, sort, 0, 300, sort != Sort.HOURS);
    }

    static RuleField text(String name, int most) {
        return new RuleField(name, Sort.TEXT, 1, most, true);
    }

    /** The translation key of its name. */
    public String titleKey() {
        return "hotline.rule." + name;
    }
}
