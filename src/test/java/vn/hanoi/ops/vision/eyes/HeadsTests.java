package vn.hanoi.ops.vision.eyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.CountClass;

/** The network's figures as the detector gives them, made by hand. */
class HeadsTests {

    private static final int SIDE = 64;
    private static final int CELLS = 64;
    private static final int PERSON = 0;
    private static final int CAR = 2;
    private static final int MOTORCYCLE = 3;
    private static final int TRUCK = 7;

    private final float[] figures = new float[124 * CELLS];

    private Heads read() {
        Heads heads = new Heads(SIDE, SIDE, new Look(64, 0.4f));
        heads.read(FloatBuffer.wrap(figures), 8);
        return heads;
    }

    /** A cell is sure of a class; its box reaches two steps to each side. */
    private void see(int type, int cell, float sure) {
        if (figures[TRUCK] == 0) {
            Arrays.fill(figures, -10);
        }
        figures[type * CELLS + cell] = sure;
        for (int side = 0; side < 4; side++) {
            figures[(80 + side * 11 + 2) * CELLS + cell] = 20;
        }
    }

    @Test
    void aRiderAndTheMotorcycleBelowAreBothFound() {
        see(PERSON, 27, 2);
        see(MOTORCYCLE, 27, 1);
        assertThat(read().sightings())
                .extracting(Sighting::type)
                .containsExactly(CountClass.PERSON, CountClass.MOTORCYCLE);
    }

    @Test
    void oneVehicleIsOneBoxThoughItLooksLikeACarAndATruck() {
        see(CAR, 27, 1);
        see(TRUCK, 27, 2);
        assertThat(read().sightings()).extracting(Sighting::type).containsExactly(CountClass.TRUCK);
    }

    @Test
    void whatIsLessSureThanTheThresholdIsNotThere() {
        see(PERSON, 27, -0.5f);
        assertThat(read().sightings()).isEmpty();
    }

    @Test
    void aBoxLiesAroundItsCell() {
        see(PERSON, 27, 2);
        Sighting person = read().sightings().getFirst();
        assertThat(person.left()).isCloseTo((28 - 16) / 64f, within(0.001f));
        assertThat(person.bottom()).isCloseTo((28 + 16) / 64f, within(0.001f));
        assertThat(person.footX()).isCloseTo(28 / 64f, within(0.001f));
    }

    @Test
    void theAspectOfAPictureIsKept() {
        assertThat(Look.NORMAL.width(512, 288)).isEqualTo(736);
        assertThat(Look.WIDE.width(1920, 1080)).isEqualTo(1024);
        assertThat(Look.NORMAL.width(576, 768)).isEqualTo(320);
    }
}
