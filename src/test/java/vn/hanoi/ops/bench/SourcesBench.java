package vn.hanoi.ops.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.hanoi.ops.cameras.dialect.AxisDialect;
import vn.hanoi.ops.cameras.dialect.DahuaDialect;
import vn.hanoi.ops.cameras.dialect.DeepStreamDialect;
import vn.hanoi.ops.cameras.dialect.Dialect;
import vn.hanoi.ops.cameras.dialect.FiwareDialect;
import vn.hanoi.ops.cameras.dialect.FrigateDialect;
import vn.hanoi.ops.cameras.dialect.Habits;
import vn.hanoi.ops.cameras.dialect.HikvisionDialect;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.dialect.OnvifDialect;
import vn.hanoi.ops.cameras.dialect.OpenDataCamDialect;
import vn.hanoi.ops.cameras.dialect.ViseronDialect;

/** How many messages of each maker one thread reads in a second; the messages are the good ones of the tests' corpus. */
final class SourcesBench {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final long NANOS = 1_000_000_000L;
    private static final Habits HABITS = new Habits(ZoneId.of("Asia/Ho_Chi_Minh"), "person", List.of());
    private static final List<Dialect> DIALECTS = List.of(
            new HikvisionDialect(),
            new DahuaDialect(),
            new OnvifDialect(),
            new AxisDialect(),
            new FiwareDialect(),
            new DeepStreamDialect(),
            new OpenDataCamDialect(),
            new ViseronDialect(),
            new FrigateDialect());

    /** @param seconds how long each dialect is measured, after as long a warm-up */
    String run(int seconds) throws IOException {
        StringBuilder table = new StringBuilder("| product | messages/s, one thread |\n|---|---|\n");
        for (Dialect dialect : DIALECTS) {
            List<Message> messages = messages(dialect.product());
            read(dialect, messages, seconds);
            table.append("| %s | %,d |%n".formatted(dialect.product(), read(dialect, messages, seconds) / seconds));
        }
        return table.toString();
    }

    private static long read(Dialect dialect, List<Message> messages, int seconds) {
        long end = System.nanoTime() + seconds * NANOS;
        long read = 0;
        while (System.nanoTime() < end) {
            for (Message message : messages) {
                if (dialect.read(message, HABITS).isEmpty()) {
                    throw new IllegalStateException("A dialect said nothing");
                }
                read++;
            }
        }
        return read;
    }

    private static List<Message> messages(String product) throws IOException {
        List<Message> messages = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(product))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".msg"))
                    .filter(f -> !f.getFileName().toString().startsWith("bad-"))
                    .sorted()
                    .toList()) {
                messages.add(message(Files.readAllBytes(file)));
            }
        }
        return messages;
    }

    private static Message message(byte[] all) {
        int end = 0;
        while (all.length > 0 && all[0] == '#' && all[end] != '\n') {
            end++;
        }
        return end == 0
                ? new Message("", all)
                : new Message(
                        new String(all, 2, end - 2, StandardCharsets.UTF_8),
                        Arrays.copyOfRange(all, end + 1, all.length));
    }
}
