package vn.hanoi.ops.cases;

/** In which surroundings people met. */
public enum Setting {
    HOUSEHOLD,
    /** The same room of a quarantine site or ward. */
    ROOM,
    WORK,
    MARKET,
    SCHOOL,
    TRANSPORT,
    HEALTHCARE,
    GATHERING,
    OTHER;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.setting." + name();
    }
}
