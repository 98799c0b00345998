package vn.hanoi.ops.vision.eyes;

/**
 * How closely a picture is looked at.
 *
 * @param height the height in points to which a picture is brought, its aspect kept; a multiple of 32
 * @param threshold how sure the detector must be, over 0 to below 1
 */
public record Look(int height, float threshold) {

    /** For most streets. */
    public static final Look NORMAL = new Look(416, 0.4f);

    /** For wide streets: sees smaller ones and takes twice as long. */
    public static final Look WIDE = new Look(576, 0.45f);

    /** The steps in which the network halves a picture. */
    static final int STEP = 32;

    /** Refuses what the network cannot take. */
    public Look {
        if (height < STEP || height % STEP != 0 || !(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("No way to look: " + height + ", " + threshold);
        }
    }

    /** The width for a picture of this form: its aspect kept, to the next multiple of 32. */
    int width(int pictureWidth, int pictureHeight) {
        return Math.max(STEP, Math.round((float) height * pictureWidth / pictureHeight / STEP) * STEP);
    }
}
