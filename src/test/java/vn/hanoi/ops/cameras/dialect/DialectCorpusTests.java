package vn.hanoi.ops.cameras.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Messages made after each maker's documented shapes, good and broken, and what the console reads in them: beside every
 * {@code .msg} stands a {@code .said}. The first line of a message may name its topic.
 */
class DialectCorpusTests {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Habits HANOI =
            new Habits(ZoneId.of("Asia/Ho_Chi_Minh"), "person", List.of(LocalTime.MIDNIGHT));
    private static final Map<String, Dialect> DIALECTS = Stream.of(
                    new HikvisionDialect(),
                    new DahuaDialect(),
                    new OnvifDialect(),
                    new AxisDialect(),
                    new FiwareDialect(),
                    new DeepStreamDialect(),
                    new OpenDataCamDialect(),
                    new ViseronDialect(),
                    new FrigateDialect())
            .collect(Collectors.toMap(Dialect::product, d -> d));

    static Stream<Path> messages() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(f -> f.toString().endsWith(".msg")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isReadAsItIsMeant(Path file) throws IOException {
        Path expected = Path.of(file.toString().replace(".msg", ".said"));
        String said = String.join("\n", lines(file)) + "\n";
        if (Boolean.getBoolean("corpus.write")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void nothingThatIsBrokenBecomesACount(Path file) throws IOException {
        boolean broken = file.getFileName().toString().startsWith("bad-");
        if (broken) {
            assertThat(read(file, message(file)))
                    .noneMatch(
                            s -> s instanceof Said.Counted || s instanceof Said.Sighted || s instanceof Said.Standing);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void noWayOfCuttingAMessageBreaksTheReader(Path file) throws IOException {
        Message whole = message(file);
        for (int length = 0; length < whole.body().length; length += 1 + whole.body().length / 60) {
            Message cut = new Message(whole.topic(), Arrays.copyOf(whole.body(), length));
            for (Dialect dialect : DIALECTS.values()) {
                assertThat(dialect.read(cut, HANOI)).isNotEmpty();
            }
        }
    }

    @Test
    void everyProductHasGoodAndBrokenMessages() throws IOException {
        Map<String, Long> broken = messages()
                .filter(f -> f.getFileName().toString().startsWith("bad-"))
                .collect(Collectors.groupingBy(f -> f.getParent().getFileName().toString(), Collectors.counting()));
        assertThat(broken.keySet()).containsExactlyInAnyOrderElementsOf(DIALECTS.keySet());
    }

    private static List<String> lines(Path file) throws IOException {
        return read(file, message(file)).stream().map(DialectCorpusTests::line).toList();
    }

    private static List<Said> read(Path file, Message message) {
        return DIALECTS.get(file.getParent().getFileName().toString()).read(message, HANOI);
    }

    private static Message message(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        if (all.length == 0 || all[0] != '#') {
            return new Message("", all);
        }
        int end = 0;
        while (all[end] != '\n') {
            end++;
        }
        String topic = new String(all, 2, end - 2, StandardCharsets.UTF_8);
        return new Message(topic, Arrays.copyOfRange(all, end + 1, all.length));
    }

    private static String line(Said said) {
        return switch (said) {
            case Said.Counted c ->
                c.kind() + " stream=" + c.stream() + (c.counter().isEmpty() ? "" : " counter=" + c.counter())
                        + (c.from() == null ? "" : " from=" + c.from()) + " at=" + c.at()
                        + (c.since() == null ? "" : " since=" + c.since()) + " " + new TreeMap<>(c.counts())
                        + (c.notes().isEmpty() ? "" : " beside " + new TreeMap<>(c.notes()))
                        + (c.again() ? " again" : "");
            case Said.Sighted s -> "SIGHTED stream=" + s.stream() + " at=" + s.at() + " " + s.object() + " " + s.type();
            case Said.Standing s -> "STANDING stream=" + s.stream() + " " + s.number() + " " + s.type();
            case Said.Noticed n ->
                "SIGN " + n.sign() + (n.present() ? " present" : " over") + " stream=" + n.stream() + " at=" + n.at();
            case Said.Described d ->
                "RECORDER cameras=" + new TreeSet<>(d.cameras()) + " zones="
                        + new TreeSet<>(d.zones().keySet()) + " summed=" + new TreeSet<>(d.summed());
            case Said.Passed p -> "PASSED " + p.what();
            case Said.Unclear u -> "UNCLEAR " + u.code();
        };
    }
}
