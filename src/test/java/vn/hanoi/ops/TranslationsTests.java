package vn.hanoi.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTests {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL_LABEL = Pattern.compile(
            "(?:setText|setLabel|setPlaceholder|setHelperText|setHeader|setTitle|setTooltipText|setAriaLabel"
                    + "|new (?:Span|Button|H[1-6]|Paragraph|TextField|Anchor|NativeLabel))\\(\"([^\"]*\\p{L}{2}[^\"]*)\"");
    private static final Pattern TRANSLATED =
            Pattern.compile("(?:getTranslation|Translations\\.\\w+|\\bt|text|tr)\\(\"([a-z]+\\.[\\w.-]+)\"");

    private static final Pattern RECORDED = Pattern.compile(
            "ActRecorded(?:\\.of)?\\(\\s*(?:(?:ActKind\\.)?[A-Z]+,\\s*)?\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]*)+)\"");

    private final Properties vietnamese = read(name -> !name.endsWith("_en.properties"));
    private final Properties english = read(name -> name.endsWith("_en.properties"));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(vietnamese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void noTextIsEmpty() {
        assertThat(vietnamese)
                .allSatisfy(
                        (key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
        assertThat(english)
                .allSatisfy(
                        (key, text) -> assertThat((String) text).as("%s", key).isNotBlank());
    }

    @Test
    void apostrophesAreDoubledInTextsWithParametersOnly() {
        assertThat(english).allSatisfy((key, text) -> {
            String words = (String) text;
            String single = words.replace("''", "");
            assertThat(words.contains("{0}") ? single.contains("'") : words.contains("''"))
                    .as("%s", key)
                    .isFalse();
        });
    }

    @Test
    void viewsHaveNoLiteralLabels() throws IOException {
        assertThat(findings(LITERAL_LABEL)).isEmpty();
    }

    @Test
    void everyKeyThatAViewNamesExists() throws IOException {
        assertThat(findings(TRANSLATED).stream()
                        .map(f -> f.substring(f.indexOf(' ') + 1))
                        .filter(key -> !key.endsWith("."))
                        .filter(key -> !vietnamese.containsKey(key)))
                .isEmpty();
    }

    /** An auditor reads words; codes that are put together from a prefix and a step are not found here. */
    @Test
    void everyActThatIsRecordedHasWords() throws IOException {
        assertThat(findings(RECORDED).stream()
                        .map(f -> f.substring(f.indexOf(' ') + 1))
                        .filter(act -> !act.endsWith("_"))
                        .filter(act -> !vietnamese.containsKey("audit.act." + act)))
                .isEmpty();
    }

    private static List<String> findings(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> find(pattern, f))
                    .toList();
        }
    }

    private static Stream<String> find(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(m -> file.getFileName() + " " + m.group(1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties read(Predicate<String> language) {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> language.test(file.getFileName().toString())).forEach(file -> add(texts, file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    private static void add(Properties texts, Path file) {
        String part = file.getFileName().toString().replaceFirst("(_en)?\\.properties$", "") + ".";
        Properties own = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            own.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(own.stringPropertyNames())
                .as("%s holds its own keys only", file)
                .allMatch(key -> key.startsWith(part));
        texts.putAll(own);
    }
}
