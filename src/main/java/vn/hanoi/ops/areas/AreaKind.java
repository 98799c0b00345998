package vn.hanoi.ops.areas;

/** What sort of unit it is, as the law names it. */
public enum AreaKind {
    CITY,
    /** Quận. */
    URBAN_DISTRICT,
    /** Huyện. */
    RURAL_DISTRICT,
    /** Thị xã. */
    TOWN,
    /** Phường. */
    WARD,
    /** Xã. */
    COMMUNE,
    /** Thị trấn. */
    TOWNSHIP;

    /** Tells whether this is the middle level that only the scheme of 2021 has. */
    public boolean isDistrict() {
        return this == URBAN_DISTRICT || this == RURAL_DISTRICT || this == TOWN;
    }

    /** Tells whether no unit lies below this one. */
    public boolean isLowest() {
        return this == WARD || this == COMMUNE || this == TOWNSHIP;
    }
}
