package vn.hanoi.ops.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import vn.hanoi.ops.vision.counting.Zones;
import vn.hanoi.ops.vision.eyes.Detector;
import vn.hanoi.ops.vision.eyes.Look;
import vn.hanoi.ops.vision.sources.JpegPicture;

/** What a picture costs from its JPEG to its count, beside the network alone in the same run, on one core. */
final class VisionBench {

    private static final Path MODEL = Path.of("var/models/nanodet.onnx");
    private static final int CAMERAS = 40;
    private static final int WARM_UP = 10;
    private static final double MILLIS = 1e6;
    private static final double NANOS = 1e9;

    /**
     * Measures.
     *
     * @param frames pictures for each line
     * @param seconds how long forty cameras' pictures are counted one after the other
     */
    String run(int frames, int seconds) throws IOException {
        if (!Files.isRegularFile(MODEL)) {
            return "No analysis of pictures is installed: ./console vision install\n";
        }
        StringBuilder table =
                new StringBuilder("| height | network alone | JPEG to count | ratio |\n|---|---|---|---|\n");
        try (Detector detector = new Detector(MODEL)) {
            List<byte[]> pictures = pictures();
            for (Look look : List.of(Look.NORMAL, Look.WIDE)) {
                table.append(line(detector, look, pictures, frames));
            }
            table.append("%n40 snapshot cameras, one core: %.1f pictures/s, so one each every %.1f s%n"
                    .formatted(rate(detector, pictures, seconds), CAMERAS / rate(detector, pictures, seconds)));
        }
        return table.toString();
    }

    /** The two are measured in turns, so that a busy machine slows both. */
    private static String line(Detector detector, Look look, List<byte[]> pictures, int frames) throws IOException {
        List<Double> bare = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int i = -WARM_UP; i < frames; i++) {
            byte[] jpeg = pictures.get(Math.floorMod(i, pictures.size()));
            long begun = System.nanoTime();
            BufferedImage picture = count(detector, look, jpeg);
            long counted = System.nanoTime();
            long alone = detector.bare(picture.getWidth(), picture.getHeight(), look);
            if (i >= 0) {
                whole.add((counted - begun) / MILLIS);
                bare.add(alone / MILLIS);
            }
        }
        double network = Percentiles.of(bare).p50();
        double all = Percentiles.of(whole).p50();
        return "| %d | %.0f ms | %.0f ms | %.2f |%n".formatted(look.height(), network, all, all / network);
    }

    private static BufferedImage count(Detector detector, Look look, byte[] jpeg) throws IOException {
        BufferedImage picture = JpegPicture.open(jpeg);
        Zones.NONE.count(detector.look(picture, look));
        return picture;
    }

    private static double rate(Detector detector, List<byte[]> pictures, int seconds) throws IOException {
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * NANOS);
        int counted = 0;
        while (System.nanoTime() < end) {
            count(detector, Look.NORMAL, pictures.get(counted++ % CAMERAS % pictures.size()));
        }
        return counted / ((System.nanoTime() - begun) / NANOS);
    }

    /** The city's own pictures when they are given in a directory, else forty made ones of the same size. */
    private static List<byte[]> pictures() throws IOException {
        String directory = System.getProperty("console.bench.pictures", "");
        if (directory.isEmpty()) {
            Random random = new Random(1);
            List<byte[]> made = new ArrayList<>();
            for (int i = 0; i < CAMERAS; i++) {
                made.add(made(random));
            }
            return made;
        }
        List<byte[]> given = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jpg")).sorted().toList()) {
                given.add(Files.readAllBytes(file));
            }
        }
        return given;
    }

    private static byte[] made(Random random) throws IOException {
        BufferedImage picture = new BufferedImage(512, 288, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = picture.createGraphics();
        for (int i = 0; i < 400; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillRect(random.nextInt(512), random.nextInt(288), 4 + random.nextInt(40), 4 + random.nextInt(30));
        }
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        return jpeg.toByteArray();
    }
}
