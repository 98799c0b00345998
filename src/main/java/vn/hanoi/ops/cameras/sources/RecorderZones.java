package vn.hanoi.ops.cameras.sources;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.dialect.Said.Described;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/**
 * What recorders say of their zones. A zone that is drawn on two cameras has one count, the sum of both: who stands where
 * both look is counted twice, so such a count is not used. It is kept in the database, because a recorder is asked for its
 * configuration more seldom than the console starts anew, and because other nodes take its counts as well.
 */
@Component
class RecorderZones {

    private final Map<SourceId, Described> described = new ConcurrentHashMap<>();
    private final SourceSnapshot sources;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ConsoleClock clock;

    RecorderZones(SourceSnapshot sources, JdbcClient jdbc, JsonMapper json, ConsoleClock clock) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what a recorder said of itself; the newest holds. Its figures name its cameras and leave its zones out. */
    void learn(SourceId source, Described said) {
        Described known = described.get(source);
        boolean namesOnly = said.zones().isEmpty() && known != null;
        Described recorder = namesOnly ? new Described(said.cameras(), known.zones()) : said;
        if (!recorder.equals(described.put(source, recorder))) {
            jdbc.sql("REPLACE INTO camera_recorder (source_id, described, learned_at) VALUES (?, ?, ?)")
                    .params(
                            Ids.bytes(source.value()),
                            json.writeValueAsString(recorder),
                            LocalDateTime.ofInstant(clock.realTime(), ZoneOffset.UTC))
                    .update();
        }
    }

    /** Reads what was learnt before a start, and by other nodes since. */
    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void remember() {
        jdbc.sql("SELECT source_id, described FROM camera_recorder").query(row -> {
            described.put(
                    new SourceId(Ids.uuid(row.getBytes("source_id"))),
                    json.readValue(row.getString("described"), Described.class));
        });
    }

    /** Forgets what is in memory, as a start does. */
    void forget() {
        described.clear();
    }

    /** Tells whether a stream of the source is such a zone, by what its recorder said over this source or another one. */
    boolean summed(KnownSource source, String stream) {
        return recorders(source).stream().anyMatch(d -> d.summed().contains(stream));
    }

    /** Tells whether a stream is a part of a camera's picture by what its recorder said; a name that is no camera's is. */
    boolean isZone(KnownSource source, String stream) {
        List<Described> said = recorders(source);
        return !said.isEmpty() && said.stream().noneMatch(d -> d.cameras().contains(stream));
    }

    /** The cameras on which a zone is drawn; the stream itself when it is none. */
    Set<String> drawnOn(KnownSource source, String stream) {
        return recorders(source).stream()
                .flatMap(d -> Optional.ofNullable(d.zones().get(stream)).stream())
                .findFirst()
                .orElse(Set.of(stream));
    }

    private List<Described> recorders(KnownSource source) {
        return described.entrySet().stream()
                .filter(d -> sources.find(d.getKey())
                        .filter(other -> sameRecorder(source, other))
                        .isPresent())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Two sources of one product that speak for a common camera, or of which one speaks for all, have one recorder. */
    private static boolean sameRecorder(KnownSource one, KnownSource other) {
        Map<String, CameraId> mine = one.data().streams();
        Map<String, CameraId> others = other.data().streams();
        return one.data().product().equals(other.data().product())
                && (mine.isEmpty() || others.isEmpty() || mine.values().stream().anyMatch(others::containsValue));
    }
}
