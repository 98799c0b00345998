package vn.hanoi.ops.kernel.retention;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rules of all rooms, read from {@code retention.csv} beside each room's tables. */
@Component
public class RetentionRules {

    private static final String FILES = "classpath*:db/migration/*/retention.csv";

    private final Map<String, RetentionRule> byTable = new TreeMap<>();

    /** @throws IllegalStateException when two rules speak about one table */
    RetentionRules() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
        Stream.of(files).flatMap(file -> read(file).stream()).forEach(this::add);
    }

    /** All rules, room by room. */
    public List<RetentionRule> all() {
        return byTable.values().stream()
                .sorted(Comparator.comparing(RetentionRule::room).thenComparing(RetentionRule::table))
                .toList();
    }

    /** The rule of a table. */
    public Optional<RetentionRule> of(String table) {
        return Optional.ofNullable(byTable.get(table));
    }

    private void add(RetentionRule rule) {
        if (byTable.put(rule.table(), rule) != null) {
            throw new IllegalStateException("Two retention rules for " + rule.table());
        }
    }

    private static List<RetentionRule> read(Resource file) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            String path = file.getURL().getPath();
            String folder = path.substring(0, path.lastIndexOf('/'));
            return RetentionFile.read(folder.substring(folder.lastIndexOf('/') + 1), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
