package vn.hanoi.ops.vision.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
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

    private static byte[] jpeg(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpg", out);
        return out.toByteArray();
    }
}
