package vn.hanoi.ops.people.matching;

/** What speaks for or against two records being one person. */
public enum Evidence {
    /** The same number of a paper. */
    DOCUMENT_SAME,
    /** The same last six characters as a masked code shows. */
    DOCUMENT_END_SAME,
    /** Two different citizen's cards. */
    DOCUMENT_DIFFERENT,
    PHONE_SAME,
    /** The same home. */
    HOUSEHOLD_SAME,
    /** The same letters, marks aside, in the same order. */
    NAME_SAME,
    /** The same words in another order. */
    NAME_ORDER,
    /** One of them leaves a middle name out or shortens it. */
    NAME_MIDDLE_MISSING,
    /** A letter or two differ. */
    NAME_CLOSE,
    /** Family and given name are the same, the middle name is another. */
    NAME_MIDDLE_DIFFERENT,
    NAME_DIFFERENT,
    /** Both are written with marks, and the marks differ: Hùng is not Hưng. */
    MARKS_DIFFERENT,
    BIRTH_SAME,
    /** One knows the year alone, and it is the same. */
    BIRTH_YEAR_SAME,
    /** Day and month are changed round, or one digit differs. */
    BIRTH_CLOSE,
    BIRTH_DIFFERENT,
    SEX_SAME,
    SEX_DIFFERENT,
    WARD_SAME,
    DISTRICT_SAME;

    /** The translation key of the reason in words. */
    public String titleKey() {
        return "people.match.evidence." + name();
    }
}
