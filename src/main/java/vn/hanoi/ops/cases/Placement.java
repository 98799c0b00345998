package vn.hanoi.ops.cases;

/** Where a person is isolated or treated; the tower of three tiers. */
public enum Placement {
    /** At home (tier 1 for an F0). */
    HOME,
    /** Centralised quarantine of contacts. */
    SITE,
    /** Admission site or field hospital of ward or district, for mild cases (tier 1). */
    TIER_1,
    /** City or district hospital, for moderate cases (tier 2). */
    TIER_2,
    /** Central or final-line hospital, for severe and critical cases (tier 3). */
    TIER_3;

    /** Tells whether an F0 can be routed here. */
    public boolean care() {
        return this != SITE;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.placement." + name();
    }
}
