package vn.hanoi.ops.enforcement.law;

/** Posts to which the law gives a ceiling, from the lowest to the highest. */
public enum Title {
    POLICE_SOLDIER,
    POLICE_TEAM_LEADER,
    WARD_POLICE_CHIEF,
    DISTRICT_POLICE_CHIEF,
    CITY_POLICE_DIRECTOR,
    DEPARTMENT_DIRECTOR,
    WARD_CHAIR,
    DISTRICT_CHAIR,
    CITY_CHAIR;

    /** Tells whether it is a chair of a people's committee: the files go to chairs. */
    public boolean isChair() {
        return this == WARD_CHAIR || this == DISTRICT_CHAIR || this == CITY_CHAIR;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.post." + name();
    }
}
