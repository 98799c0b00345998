package vn.hanoi.ops.access.privacy;

/** What kind of harm the showing of a field can do; every declared field has one. */
public enum Sensitivity {
    /** Who somebody is: name, birth date, sex, numbers of documents. */
    IDENTITY,
    /** How to reach somebody: phone, address. */
    CONTACT,
    /** Infection, tests, symptoms, treatment, vaccination. */
    HEALTH,
    /** Where somebody was: check-ins, passages, exposures. */
    MOVEMENT,
    /** Violations, fines, decisions. */
    SANCTION,
    /** Pictures and documents that show somebody. */
    PICTURE,
    /** What the work needs and tells nothing about a private person. */
    OPERATIONAL;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "access.sensitivity." + name();
    }
}
