package vn.hanoi.ops.vision.counting;

import java.awt.image.BufferedImage;

/** Tells a picture in which something can be seen from a black, white or covered one. */
final class Light {

    private static final int STEPS = 48;
    private static final double LEAST_SCATTER = 6;

    private Light() {}

    /**
     * Enough differences of brightness: a covered or dead camera shows one colour, a street at night still has lamps.
     *
     * @return false when brightness scatters by less than 6 of 255 over the picture (a judgement)
     */
    static boolean enough(BufferedImage picture) {
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < STEPS; row++) {
            for (int column = 0; column < STEPS; column++) {
                int point = picture.getRGB(column * picture.getWidth() / STEPS, row * picture.getHeight() / STEPS);
                double bright = ((point >> 16 & 0xFF) + (point >> 8 & 0xFF) + (point & 0xFF)) / 3.0;
                sum += bright;
                squares += bright * bright;
            }
        }
        int points = STEPS * STEPS;
        double mean = sum / points;
        return Math.sqrt(Math.max(0, squares / points - mean * mean)) >= LEAST_SCATTER;
    }
}
