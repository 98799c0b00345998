package vn.hanoi.ops.people.codes;

/** What a code can claim. */
public enum CodeField {
    /** Number of the paper in full. */
    DOCUMENT("document"),
    /** The last characters of a masked number. */
    DOCUMENT_END("documentEnd"),
    /** {@code CCCD}, {@code CMND}, {@code PASSPORT} or {@code OTHER}. */
    DOCUMENT_KIND("documentKind"),
    /** Number of the old identity card. */
    OLD_DOCUMENT("oldDocument"),
    /** Health insurance code, 15 or 10 characters. */
    INSURANCE("insurance"),
    NAME("name"),
    /** {@code yyyy-MM-dd}, or the year alone. */
    BIRTH("birth"),
    /** {@code MALE} or {@code FEMALE}. */
    SEX("sex"),
    ADDRESS("address"),
    ISSUED_ON("issuedOn"),
    /** Where the insured is registered first: province and clinic. */
    CLINIC("clinic"),
    VALID_FROM("validFrom"),
    VALID_TO("validTo"),
    MANAGEMENT_CODE("managementCode"),
    PARENT("parent"),
    LIVING_AREA("livingArea"),
    FIVE_YEARS_ON("fiveYearsOn"),
    CHECK("check"),
    /** Identifier of the national QR platform. */
    QID("qid"),
    /** {@code SELF} or {@code OTHER}: who declared. */
    DECLARED_BY("declaredBy"),
    /** QID of who declared for another. */
    DECLARER("declarer"),
    /** In E.164. */
    PHONE("phone"),
    /** The address of a venue's code. */
    URL("url"),
    HOST("host"),
    /** How many fields the code has. */
    FIELD_COUNT("fieldCount");

    private final String key;

    CodeField(String key) {
        this.key = key;
    }

    /** The name in answers of the API. */
    public String key() {
        return key;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "people.code.field." + name();
    }
}
