package vn.hanoi.ops.vision.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.vision.eyes.Sighting;

/** What {@code ./console vision try} says of things that are no picture, or not one that can be counted in. */
class VisionTryTests {

    @TempDir
    private Path folder;

    @Test
    void aPictureIsCountedAndWrittenWithItsBoxes() throws Exception {
        Path boxes = folder.resolve("boxes.png");
        tryOn(file("street.jpg", encoded("jpg", BufferedImage.TYPE_3BYTE_BGR, 320, 180)), boxes);
        assertThat(ImageIO.read(boxes.toFile()).getWidth()).isEqualTo(320);
    }

    @Test
    void aPngThatCanBeSeenThroughIsAPicture() throws Exception {
        Path boxes = folder.resolve("boxes.png");
        tryOn(file("street.png", encoded("png", BufferedImage.TYPE_INT_ARGB, 320, 180)), boxes);
        assertThat(boxes).isRegularFile();
    }

    @Test
    void whatIsNoFileIsSaidToBeNone() {
        assertRefused(folder.resolve("missing.jpg"), "no file");
        assertRefused(folder, "no file");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        assertRefused(file("empty.jpg", new byte[0]), "is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "notes.jpg", "notes", "notes.vt", "list.m3u8", "list.ffconcat"})
    void aTextIsNeitherAPictureNorAFilmWhateverItsName(String name) throws IOException {
        String text = name.startsWith("list")
                ? "ffconcat version 1.0\nfile '/etc/hostname'\n"
                : "Danh sách camera phố Huế\n".repeat(200);
        assertRefused(file(name, text.getBytes(StandardCharsets.UTF_8)), "neither a picture nor a film");
    }

    @Test
    void aPictureThatBreaksOffIsNotCounted() throws IOException {
        byte[] whole = encoded("jpg", BufferedImage.TYPE_3BYTE_BGR, 640, 360);
        assertRefused(file("half.jpg", Arrays.copyOf(whole, whole.length / 2)), "breaks off");
    }

    @Test
    void aPictureInColoursOfPrintIsCountedOrRefusedInWords() throws Exception {
        Path boxes = folder.resolve("boxes.png");
        Path print = file("print.jpg", cmyk());
        try {
            tryOn(print, boxes);
            assertThat(boxes).isRegularFile();
        } catch (IOException refused) {
            assertThat(refused).hasMessageContaining("CMYK");
        }
    }

    @Test
    void aPictureOfOnePointAndOneThatIsAStripAreNotLookedAt() throws IOException {
        assertRefused(file("point.png", encoded("png", BufferedImage.TYPE_3BYTE_BGR, 1, 1)), "1 × 1");
        assertRefused(file("strip.png", encoded("png", BufferedImage.TYPE_3BYTE_BGR, 4_000, 40)), "4000 × 40");
        assertRefused(file("huge.png", encoded("png", BufferedImage.TYPE_BYTE_BINARY, 9_000, 9_000)), "9000 × 9000");
    }

    @Test
    void anAddressThatAnswersWithAnErrorOrNotAtAllSaysSo() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/snapshot.jpg";
        assertRefused(address, "answered 404");
        server.stop(0);
        assertRefused(address, "cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--every 0", "--every -1", "--every NaN", "--pictures 0", "--sure 0", "--sure 100", "--sure x"})
    void anOptionThatMakesNoSenseIsRefused(String option) {
        String[] args = ("street.jpg " + option).split(" ");
        assertThatIllegalArgumentException().isThrownBy(() -> TryOptions.read(args));
    }

    private void assertRefused(Object source, String words) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> tryOn(source, folder.resolve("boxes.png")))
                .withMessageContaining(words);
        assertThat(folder.resolve("boxes.png")).doesNotExist();
    }

    private static void tryOn(Object source, Path boxes) throws IOException, InterruptedException {
        Sighting rider = new Sighting(CountClass.MOTORCYCLE, 0.9f, 0.4f, 0.4f, 0.6f, 0.8f);
        String[] args = {source.toString(), "--out", boxes.toString()};
        new VisionTry((picture, look) -> List.of(rider), TryOptions.read(args)).run();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] encoded(String format, int type, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** A JPEG of four colours with the mark of the program that made them, because Java has no such picture. */
    private static byte[] cmyk() throws IOException {
        WritableRaster four = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(four, null, null), null);
        }
        writer.dispose();
        byte[] jpeg = out.toByteArray();
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(jpeg, 0, 2);
        marked.write(HexFormat.of().parseHex("ffee000e41646f626500640000000000"));
        marked.write(jpeg, 2, jpeg.length - 2);
        return marked.toByteArray();
    }
}
