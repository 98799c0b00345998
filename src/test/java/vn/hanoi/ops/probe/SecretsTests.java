package vn.hanoi.ops.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretsTests {

    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            Pattern.compile("AKIA[0-9A-Z]{16}"),
            Pattern.compile("gh[pousr]_[A-Za-z0-9]{30,}"),
            Pattern.compile("eyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}\\."),
            Pattern.compile("type\\.googleapis\\.com/google\\.crypto\\.tink"),
            Pattern.compile(
                    "(?i)(password|secret)\\s*[:=]\\s*\"(?!demo|\\$\\{|\\*|test|secret|password)[^\"\\s]{8,}\""));
    private static final Path HERE = Path.of("src/test/java/vn/hanoi/ops/probe/SecretsTests.java");

    @Test
    void theRepositoryHoldsNoSecret() throws IOException {
        try (Stream<Path> roots =
                Stream.of("src", "realms", "docker", "docs", "frontend").map(Path::of)) {
            List<Path> files = roots.filter(Files::isDirectory)
                    .flatMap(SecretsTests::walk)
                    .filter(file -> !file.equals(HERE))
                    .toList();
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(found(file))
                    .as(file.toString())
                    .isEmpty());
        }
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(f -> !f.toString().contains("generated"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> found(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            return SECRETS.stream()
                    .filter(secret -> secret.matcher(text).find())
                    .map(Pattern::pattern)
                    .toList();
        } catch (MalformedInputException binary) {
            return List.of();
        }
    }
}
