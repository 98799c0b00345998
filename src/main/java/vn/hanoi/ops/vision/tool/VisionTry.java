package vn.hanoi.ops.vision.tool;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.vision.counting.Zones;
import vn.hanoi.ops.vision.eyes.Detector;
import vn.hanoi.ops.vision.eyes.Look;
import vn.hanoi.ops.vision.eyes.Sighting;
import vn.hanoi.ops.vision.eyes.Spotter;
import vn.hanoi.ops.vision.eyes.UnusableModel;
import vn.hanoi.ops.vision.sources.JpegPicture;
import vn.hanoi.ops.vision.sources.VideoReader;

/** Counts in one picture or film, prints the counts and writes the picture with boxes; {@code ./console vision try} calls it. */
public final class VisionTry {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Spotter spotter;
    private final TryOptions options;
    private final List<Map<CountClass, Integer>> counts = new ArrayList<>();
    private int most = -1;

    VisionTry(Spotter spotter, TryOptions options) {
        this.spotter = spotter;
        this.options = options;
    }

    /** @param args the file or address, and options */
    public static void main(String[] args) {
        try {
            TryOptions options = TryOptions.read(args);
            if (!Files.isRegularFile(options.model())) {
                throw new IOException("No analysis of pictures is installed (chưa cài phân tích hình ảnh)."
                        + " Install it: ./console vision install");
            }
            try (Detector detector = new Detector(options.model())) {
                new VisionTry(detector, options).run();
            }
        } catch (IOException | IllegalArgumentException | UnusableModel e) {
            System.err.println(Objects.requireNonNullElse(e.getMessage(), "It cannot be read: " + e));
            System.exit(1);
        } catch (OutOfMemoryError e) {
            System.err.println("The picture or film is too large for this program.");
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }

    /** @throws IOException with words for the user, when nothing can be counted in what was named */
    void run() throws IOException, InterruptedException {
        byte[] bytes = options.isAddress() ? fetched() : begin(Path.of(options.source()));
        if (isPicture(bytes)) {
            take("picture", JpegPicture.open(bytes));
        } else {
            film();
        }
        if (counts.isEmpty()) {
            throw new IOException("Nothing could be seen in " + options.source());
        }
        summary();
        System.out.println("Boxes: " + options.out());
    }

    /** A snapshot's bytes; of a stream only that it is none. */
    private byte[] fetched() throws IOException, InterruptedException {
        if (!options.source().toLowerCase(Locale.ROOT).startsWith("http")) {
            return new byte[0];
        }
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(options.source()))
                    .timeout(PATIENCE)
                    .build();
            return picture(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (ConnectException | HttpTimeoutException e) {
            throw new IOException("The address '" + options.source() + "' cannot be reached.", e);
        }
    }

    private byte[] picture(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("The address answered " + answer.statusCode() + ", not with a picture.");
            }
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return type.startsWith("image/") ? body.readNBytes(MOST_BYTES) : new byte[0];
        }
    }

    /** A picture whole; of a film only enough to see that it is none, because films can be larger than the memory. */
    private static byte[] begin(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IOException("There is no file '" + file + "' that can be read.");
        }
        if (Files.size(file) == 0) {
            throw new IOException("The file '" + file + "' is empty.");
        }
        if (Files.size(file) <= MOST_BYTES) {
            return Files.readAllBytes(file);
        }
        return new byte[0];
    }

    private static boolean isPicture(byte[] bytes) {
        boolean jpeg = bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        boolean png = bytes.length > 4 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        return jpeg || png;
    }

    private void film() throws IOException {
        try (VideoReader film = opened()) {
            film.read(
                    options.every(), options.most(), shot -> take("%6.1f s".formatted(shot.second()), shot.picture()));
        }
    }

    private VideoReader opened() throws IOException {
        try {
            return options.isAddress()
                    ? VideoReader.stream(options.source())
                    : VideoReader.file(Path.of(options.source()));
        } catch (IOException e) {
            throw new IOException("'" + options.source() + "' is neither a picture nor a film that can be read.", e);
        }
    }

    private void take(String name, BufferedImage picture) {
        long begun = System.nanoTime();
        List<Sighting> sightings = spotter.look(picture, options.look());
        double millis = (System.nanoTime() - begun) / 1e6;
        Map<CountClass, Integer> seen = Zones.NONE.count(sightings);
        counts.add(seen);
        System.out.printf("%s: at least %s (%.0f ms)%n", name, words(seen), millis);
        if (sightings.size() > most) {
            most = sightings.size();
            try {
                BoxPicture.write(picture, sightings, options.out());
            } catch (IOException e) {
                throw new IllegalArgumentException("The picture cannot be written: " + options.out());
            }
        }
    }

    private void summary() {
        if (counts.size() == 1) {
            return;
        }
        Look look = options.look();
        System.out.printf("%d pictures, height %d, sure from %.2f%n", counts.size(), look.height(), look.threshold());
        for (CountClass type : Sighting.TYPES) {
            int[] sorted = counts.stream().mapToInt(c -> c.get(type)).sorted().toArray();
            if (sorted[sorted.length - 1] > 0) {
                System.out.printf(
                        "%s: least %d, median %d, most %d%n",
                        word(type), sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
            }
        }
    }

    private static String words(Map<CountClass, Integer> seen) {
        return seen.entrySet().stream()
                .map(e -> e.getValue() + " " + word(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String word(CountClass type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
