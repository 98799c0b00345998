package vn.hanoi.ops.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The libraries of the console against the list of advisories that is kept beside the tests; works without a network. */
class KnownVulnerabilitiesTests {

    private static final Pattern JAR =
            Pattern.compile("(.+?)-(\\d[\\w.]*?)(?:[.-](?:Final|jre|android|RELEASE))?\\.jar");

    private record Library(String artifact, String version) {}

    @Test
    void noLibraryIsOlderThanTheRepairOfAKnownWeakness() throws IOException {
        List<Library> libraries = libraries();
        assertThat(libraries).hasSizeGreaterThan(100);
        List<String> weak = new ArrayList<>();
        for (CSVRecord advisory : advisories()) {
            libraries.stream()
                    .filter(library -> library.artifact().equals(advisory.get("artifact")))
                    .filter(library -> isOlder(library.version(), advisory.get("fixed")))
                    .forEach(library -> weak.add(library + " has " + advisory.get("advisory")));
        }
        assertThat(weak).isEmpty();
    }

    @Test
    void versionsAreComparedByNumbers() {
        assertThat(isOlder("4.1.9", "4.1.118")).isTrue();
        assertThat(isOlder("11.0.27", "11.0.11")).isFalse();
        assertThat(isOlder("2.0", "2.0.0")).isFalse();
    }

    private static List<Library> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(jar -> new Library(jar.group(1), jar.group(2)))
                .toList();
    }

    private static List<CSVRecord> advisories() throws IOException {
        try (Reader list = new InputStreamReader(
                KnownVulnerabilitiesTests.class.getResourceAsStream("/security/advisories.csv"),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(list)
                    .getRecords();
        }
    }

    private static boolean isOlder(String version, String fixed) {
        String[] have = version.split("\\.");
        String[] need = fixed.split("\\.");
        for (int i = 0; i < Math.max(have.length, need.length); i++) {
            int difference = part(have, i) - part(need, i);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private static int part(String[] version, int place) {
        String digits = place < version.length ? version[place].replaceAll("\\D.*", "") : "";
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
