package vn.hanoi.ops.kernel.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hanoi.ops.kernel.sealed.Stamps.Check;

class StampsTests {

    private static final byte[] DATA = {1, 0, 0, 0, 7, 0, 1, 0, 0};

    @TempDir
    Path directory;

    private KeyFiles files;
    private Stamps stamps;

    @BeforeEach
    void makeKeys() {
        files = new KeyFiles(directory);
        files.createMissing();
        stamps = new Stamps(files);
    }

    @Test
    void aStampIsGenuineForItsDataOnly() {
        byte[] stamp = stamps.stamp(DATA);
        assertThat(stamp).hasSize(Stamps.LENGTH);
        assertThat(stamps.check(stamp, DATA)).isEqualTo(Check.GENUINE);
        byte[] other = DATA.clone();
        other[4] = 8;
        assertThat(stamps.check(stamp, other)).isEqualTo(Check.FORGED);
    }

    @Test
    void everyChangedByteOfAStampIsNoticed() {
        byte[] stamp = stamps.stamp(DATA);
        for (int i = 0; i < stamp.length; i++) {
            byte[] changed = stamp.clone();
            changed[i] ^= 1;
            assertThat(stamps.check(changed, DATA)).isEqualTo(i < 5 ? Check.UNKNOWN_KEY : Check.FORGED);
        }
        assertThat(stamps.check(new byte[0], DATA)).isEqualTo(Check.UNKNOWN_KEY);
    }

    @Test
    void afterARotationOldStampsStayGenuineAndAnotherNodeLearnsTheNewKey() {
        byte[] old = stamps.stamp(DATA);
        Stamps another = new Stamps(files);
        files.rotateStamp();
        byte[] fresh = new Stamps(files).stamp(DATA);
        assertThat(fresh).isNotEqualTo(old);
        assertThat(another.check(old, DATA)).isEqualTo(Check.GENUINE);
        assertThat(another.check(fresh, DATA)).isEqualTo(Check.GENUINE);
    }

    @Test
    void anotherCitysStampIsOfAnUnknownKey(@TempDir Path elsewhere) {
        KeyFiles others = new KeyFiles(elsewhere);
        others.createMissing();
        assertThat(stamps.check(new Stamps(others).stamp(DATA), DATA)).isEqualTo(Check.UNKNOWN_KEY);
    }
}
