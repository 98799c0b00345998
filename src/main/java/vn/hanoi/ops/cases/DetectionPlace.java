package vn.hanoi.ops.cases;

/** Where a case was found, as the city's reports divide new cases (18:00 to 18:00). */
public enum DetectionPlace {
    COMMUNITY,
    QUARANTINE,
    LOCKED_AREA,
    HOSPITAL,
    IMPORTED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.detection." + name();
    }
}
