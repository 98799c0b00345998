package vn.hanoi.ops.exercise.traffic;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How full the demo city's streets are, minute by minute: a quiet city under Directive 16 in which some streets fill up,
 * stay full and empty again. The same seed gives the same city.
 */
class CityHour {

    private static final double QUIET_DENSITY = 0.03;
    private static final double FULL_DENSITY = 0.42;
    private static final int RISE_MINUTES = 6;

    private final long seed;

    CityHour(long seed) {
        this.seed = seed;
    }

    /** People per square metre on the street after the given time. */
    double density(String street, Duration elapsed) {
        SplittableRandom fate = fate(street);
        double quiet = QUIET_DENSITY * (0.6 + fate.nextDouble());
        double share = fate.nextDouble();
        if (share > 0.13) {
            return quiet * (share > 0.5 ? 1 : 3);
        }
        double peak = FULL_DENSITY * (0.45 + 0.75 * fate.nextDouble());
        double begins = 3 + 14 * fate.nextDouble();
        double lasts = 18 + 10 * fate.nextDouble();
        double minutes = elapsed.toMillis() / 60_000.0 % 60;
        double up = (minutes - begins) / RISE_MINUTES;
        double down = (begins + lasts + RISE_MINUTES - minutes) / RISE_MINUTES;
        return quiet + (peak - quiet) * Math.clamp(Math.min(up, down), 0, 1);
    }

    /** Tells whether the camera has lost its signal: one in forty falls silent for part of the hour. */
    boolean silent(String camera, Duration elapsed) {
        SplittableRandom fate = fate(camera);
        if (fate.nextInt(40) != 0) {
            return false;
        }
        double begins = 5 + 20 * fate.nextDouble();
        double minutes = elapsed.toMillis() / 60_000.0 % 60;
        return minutes > begins && minutes < begins + 25;
    }

    /** People that a camera with this view counts, with the noise of counting. */
    int people(String camera, double density, double squareMetres, Duration elapsed) {
        SplittableRandom noise = new SplittableRandom(seed ^ camera.hashCode() * 31L ^ elapsed.toMillis());
        double expected = density * squareMetres;
        return (int) Math.max(0, Math.round(expected + Math.sqrt(expected) * 0.5 * (noise.nextDouble() * 2 - 1)));
    }

    private SplittableRandom fate(String of) {
        return new SplittableRandom(seed * 1_000_003L + of.hashCode() * 7_919L).split();
    }
}
