package vn.hanoi.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of rules and of decisions name is there. */
class DocumentedRulesTests {

    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w*(?:Tests|Journey))\\.([a-z]\\w+)");

    @Test
    void everyTestThatAPageNamesExists() throws IOException {
        String tests = everyTest();
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(
                        NAMED.matcher(Files.readString(page)).results())
                .as("%s", page)
                .allSatisfy(named -> assertThat(tests).contains(line(named))));
    }

    @Test
    void everyDecisionStandsInTheIndexUnderItsOwnTitle() throws IOException {
        Path folder = Path.of("docs/decisions");
        String index = Files.readString(folder.resolve("README.md"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> !file.endsWith("README.md")).sorted())
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(index).contains("[" + title(file) + "](" + file.getFileName() + ")"));
        }
    }

    private static String title(Path file) {
        return read(file).lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    }

    private static String line(MatchResult named) {
        return "%n%s.%s%n".formatted(named.group(1), named.group(2));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/domain"))) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static String everyTest() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(DocumentedRulesTests::methods)
                    .collect(Collectors.joining());
        }
    }

    private static Stream<String> methods(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        return Pattern.compile("\\bvoid (\\w+)\\(")
                .matcher(read(file))
                .results()
                .map(method -> "%n%s.%s%n".formatted(type, method.group(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
