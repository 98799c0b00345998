package vn.hanoi.ops.quarantine.home;

/** What a check of a home found. */
public enum HomeFinding {
    /** The person is there. */
    PRESENT,
    /** The person is not there. */
    ABSENT,
    NO_ANSWER;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.homeFinding." + name();
    }
}
