package vn.hanoi.ops.cases.records;

/** The fields of a case that an officer can correct; two officers may correct different ones at once. */
public enum AmendedField {
    ONSET_ON,
    /** First day without symptoms. */
    FREE_SINCE,
    BIRTH_YEAR,
    DOSES,
    LAST_DOSE_ON,
    RECOVERED_ON,
    /** Where a contact is isolated. */
    STAY;

    /** The translation key of its label. */
    public String titleKey() {
        return "cases.field." + name();
    }
}
