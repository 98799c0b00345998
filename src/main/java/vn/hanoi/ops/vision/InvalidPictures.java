package vn.hanoi.ops.vision;

import java.util.Map;

/** What was said about a camera's pictures has faults; nothing was changed. */
public class InvalidPictures extends RuntimeException {

    private final Map<String, String> faults;

    InvalidPictures(Map<String, String> faults) {
        super("Faults of a picture camera: " + faults);
        this.faults = Map.copyOf(faults);
    }

    /** By field the code of its fault, such as {@code ADDRESS_FORM}. */
    public Map<String, String> faults() {
        return faults;
    }
}
