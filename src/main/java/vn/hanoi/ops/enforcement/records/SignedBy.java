package vn.hanoi.ops.enforcement.records;

/**
 * A signature drawn on the screen.
 *
 * @param name who signed
 * @param png the drawing as a PNG in Base64, up to 100,000 characters
 */
public record SignedBy(Role role, String name, String png) {

    /** In which part somebody signs. */
    public enum Role {
        OFFICER,
        OFFENDER,
        WITNESS;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "enforcement.signed." + name();
        }
    }
}
