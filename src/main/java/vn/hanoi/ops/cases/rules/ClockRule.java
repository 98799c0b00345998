package vn.hanoi.ops.cases.rules;

/**
 * How long one station may take.
 *
 * @param from the station from which the time is counted
 * @param minutes allowed
 * @param owner who answers for it
 */
public record ClockRule(Station station, Station from, int minutes, Owner owner, String source) {

    /** Who answers for a station. */
    public enum Owner {
        WARD_STATION,
        DISTRICT_CENTRE,
        CITY_CDC;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "cases.owner." + name();
        }
    }
}
