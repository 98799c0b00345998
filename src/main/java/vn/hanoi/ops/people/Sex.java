package vn.hanoi.ops.people;

/** The sex that a person's papers state. */
public enum Sex {
    MALE,
    FEMALE,
    OTHER;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "people.sex." + name();
    }
}
