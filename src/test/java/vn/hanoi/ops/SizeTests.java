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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SizeTests {

    private static final int FILE_LIMIT = 300;
    private static final int METHOD_LIMIT = 30;
    private static final int FORM_METHOD_LIMIT = 40;
    private static final Pattern METHOD_START =
            Pattern.compile("^    (?:    )?(?!class|record|enum|interface)[\\w@<].*\\)(?: throws [\\w., ]+)? \\{$");

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
        boolean form = file.toString().contains("/ui/");
        Stream.Builder<String> found = Stream.builder();
        for (int start = 0; start < lines.size(); start++) {
            Matcher matcher = METHOD_START.matcher(lines.get(start));
            if (!matcher.matches()
                    || lines.get(start).contains(" new ")
                    || lines.get(start).contains(" record ")) {
                continue;
            }
            String end = lines.get(start).replaceAll("^( *).*", "$1") + "}";
            int length = 1;
            while (start + length < lines.size() && !lines.get(start + length).equals(end)) {
                length++;
            }
            if (length + 1 > (form ? FORM_METHOD_LIMIT : METHOD_LIMIT)) {
                found.add(file + ":" + (start + 1) + " has " + (length + 1));
            }
        }
        return found.build();
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
