package vn.hanoi.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizeTests {

    private static final int FILE_LIMIT = 300;
    private static final int METHOD_LIMIT = 30;
    private static final int FORM_METHOD_LIMIT = 40;
    private static final Pattern SIGNATURE_START =
            Pattern.compile("^(    (?:    )?)(?!return |throw |if |for |while |switch |try |assert )[\\w@<][^=]*\\(.*");
    private static final Pattern SIGNATURE_END = Pattern.compile(".*\\)(?: throws [\\w., ]+)? \\{$");
    private static final Pattern TYPE = Pattern.compile(".*\\b(?:class|record|enum|interface|new) .*");
    private static final Pattern CONTINUES = Pattern.compile(".*[^{};/\\s]$");

    @Test
    void filesStayWithin300Lines() {
        Map<Path, Integer> tooLong = new TreeMap<>();
        sources(Path.of("src"), ".java").forEach(file -> note(tooLong, file));
        sources(Path.of("frontend"), ".ts").forEach(file -> note(tooLong, file));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void methodsStayWithin30LinesAndFormsWithin40() {
        List<String> tooLong = sources(Path.of("src/main/java"), ".java")
                .flatMap(SizeTests::longMethods)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    private static void note(Map<Path, Integer> tooLong, Path file) {
        int lines = lines(file).size();
        if (lines > FILE_LIMIT) {
            tooLong.put(file, lines);
        }
    }

    private static Stream<String> longMethods(Path file) {
        List<String> lines = lines(file);
        int limit = file.toString().contains("/ui/") ? FORM_METHOD_LIMIT : METHOD_LIMIT;
        return IntStream.range(0, lines.size())
                .filter(start -> length(lines, start) > limit)
                .mapToObj(start -> file + ":" + (start + 1) + " has " + length(lines, start));
    }

    /** Lines of the method that begins here, its wrapped signature included; 0 when none begins here. */
    private static int length(List<String> lines, int start) {
        Matcher signature = SIGNATURE_START.matcher(lines.get(start));
        if (!signature.matches() || TYPE.matcher(lines.get(start)).matches() || isContinued(lines, start)) {
            return 0;
        }
        int body = start;
        while (body < lines.size() && !lines.get(body).matches(".*[{};]$")) {
            body++;
        }
        if (body == lines.size() || !SIGNATURE_END.matcher(lines.get(body)).matches()) {
            return 0;
        }
        int end = lines.subList(body, lines.size()).indexOf(signature.group(1) + "}");
        return body + end - start + 1;
    }

    private static boolean isContinued(List<String> lines, int line) {
        String before = line == 0 ? "" : lines.get(line - 1).strip();
        return !before.startsWith("@") && CONTINUES.matcher(before).matches();
    }

    private static Stream<Path> sources(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(f -> f.toString().endsWith(ending) && !f.toString().contains("generated"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
