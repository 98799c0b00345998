package vn.hanoi.ops.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That no source makes markup or a script out of a text: what an officer typed stays a text on every screen. */
class HtmlSourcesTests {

    private static final Pattern MARKUP = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG"
            + "|document\\.write|\\beval\\(|new Function\\(|new Html\\(|srcdoc|setUnsafe|javascript:");
    private static final Pattern JOINED_SCRIPT = Pattern.compile("executeJs\\([^)]*\"\\s*\\+\\s*+(?!\")");

    @Test
    void noSourceMakesMarkupOutOfText() throws IOException {
        assertThat(lines(MARKUP)).isEmpty();
    }

    @Test
    void noSourceJoinsTextIntoAScript() throws IOException {
        assertThat(lines(JOINED_SCRIPT)).isEmpty();
    }

    private static List<String> lines(Pattern wrong) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("frontend"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(HtmlSourcesTests::isSource).toList()) {
                    String text = Files.readString(file);
                    wrong.matcher(text).results().forEach(hit -> found.add(file + ": " + hit.group()));
                }
            }
        }
        return found;
    }

    private static boolean isSource(Path file) {
        String name = file.toString();
        return (name.endsWith(".java") || name.endsWith(".ts")) && !name.contains("generated");
    }
}
