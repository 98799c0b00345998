package vn.hanoi.ops.vision.eyes;

import vn.hanoi.ops.cameras.CountClass;

/**
 * How closely a picture is looked at.
 *
 * @param height the height in points to which a picture is brought, its aspect kept; a multiple of 32
 * @param threshold how sure of a person the detector must be, over 0 to below 1; of a vehicle two thirds of it suffice,
 *     because cones and rocks are taken for people and not for motorcycles
 */
public record Look(int height, float threshold) {

    /** For most streets. */
    public static final Look NORMAL = new Look(416, 0.45f);

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

    /** How sure the detector must be of this class. */
    float threshold(CountClass type) {
        return type == CountClass.PERSON ? threshold : threshold * 2 / 3;
    }

    /** The width for a picture of this form: its aspect kept, to the next multiple of 32. */
    int width(int pictureWidth, int pictureHeight) {
        return Math.max(STEP, Math.round((float) height * pictureWidth / pictureHeight / STEP) * STEP);
    }
}
