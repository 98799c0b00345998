package vn.hanoi.ops.venues.codes;

import java.util.Arrays;
import java.util.Optional;

/** The paper of a poster. */
public enum PosterSize {
    /** The code is 15 × 15 cm, as the city demands. */
    A4(210, 297, 150),
    /** The paper is narrower than the city's 15 cm with its white rim: the code is 12 × 12 cm. */
    A5(148, 210, 120);

    private static final int SMALLEST = 150;

    private final int width;
    private final int height;
    private final int code;

    PosterSize(int width, int height, int code) {
        this.width = width;
        this.height = height;
        this.code = code;
    }

    /** The size of that name, or nothing. */
    public static Optional<PosterSize> named(String name) {
        return Arrays.stream(values())
                .filter(s -> s.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Width of the paper in millimetres. */
    int width() {
        return width;
    }

    /** Height of the paper in millimetres. */
    int height() {
        return height;
    }

    /** Side of the code without its white rim in millimetres. */
    public int code() {
        return code;
    }

    /** Tells whether the code has the 15 × 15 cm of document 2665/STTTT-CNTT. */
    public boolean largeEnough() {
        return code >= SMALLEST;
    }
}
