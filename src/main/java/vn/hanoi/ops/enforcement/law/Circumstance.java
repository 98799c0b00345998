package vn.hanoi.ops.enforcement.law;

/** A circumstance that makes a fine lower or higher. */
public record Circumstance(String code, Kind kind, String name, String basis) {

    /** Which way it moves the fine. */
    public enum Kind {
        MITIGATING,
        AGGRAVATING;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "enforcement.circumstance." + name();
        }
    }
}
