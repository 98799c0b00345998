package vn.hanoi.ops.enforcement.law;

/** Whom a sanction is for; the law asks an organisation for more. */
public enum Offender {
    PERSON,
    ORGANISATION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.offender." + name();
    }
}
