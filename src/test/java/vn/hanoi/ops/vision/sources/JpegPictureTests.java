package vn.hanoi.ops.vision.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegPictureTests {

    @Test
    void whatIsNoPictureIsSaidToBeNone() {
        for (byte[] bytes : new byte[][] {{}, "<html>Login</html>".getBytes(), new byte[1_000]}) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> JpegPicture.open(bytes));
        }
    }

    @Test
    void aPictureThatIsCutOffDoesNotBringTheReaderDown() throws IOException {
        byte[] whole = jpeg(320, 180);
        assertThat(JpegPicture.open(whole).getWidth()).isEqualTo(320);
        for (int length = 1; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                JpegPicture.open(cut);
            } catch (IOException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    @Test
    void halfAPictureWithAnEndMarkIsBrokenAndNotHalfEmpty() throws IOException {
        byte[] whole = jpeg(noise(640, 360));
        assertThat(JpegPicture.open(whole).getHeight()).isEqualTo(360);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JpegPicture.open(half))
                .withMessageContaining("missing or broken");
    }

    @Test
    void bytesTooManyBeforeTheEndTakeNothingFromAPicture() throws IOException {
        byte[] whole = jpeg(noise(640, 360));
        byte[] more = Arrays.copyOf(whole, whole.length + 4);
        more[whole.length + 2] = (byte) 0xFF;
        more[whole.length + 3] = (byte) 0xD9;
        more[whole.length - 2] = 0;
        more[whole.length - 1] = 0;
        assertThat(JpegPicture.open(more).getHeight()).isEqualTo(360);
    }

    @Test
    void aPictureWithMorePointsThanACameraHasIsNotUnpacked() throws IOException {
        byte[] huge = jpeg(64, 64);
        int frame = 0;
        while ((huge[frame] & 0xFF) != 0xFF || (huge[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        for (int i = 5; i < 9; i++) {
            huge[frame + i] = (byte) 0x7F;
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JpegPicture.open(huge))
                .withMessageContaining("not looked at");
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return jpeg(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
