package vn.hanoi.ops.quarantine.compliance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;

/**
 * Takes what sources saw at sites, whatever way it comes: keeps each detection once, judges it by the rules in force at its
 * time, and groups it into reviews. For machines of the console; who may send, the caller has asked.
 */
@Component
public class ComplianceDetections {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final int TRIES = 8;

    private final WatchBoard board;
    private final WatchRules rules;
    private final DetectionTable table;
    private final ReviewGrouping grouping;
    private final QuarantineActs sites;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ComplianceDetections(
            WatchBoard board,
            WatchRules rules,
            DetectionTable table,
            ReviewGrouping grouping,
            QuarantineActs sites,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.board = board;
        this.rules = rules;
        this.table = table;
        this.grouping = grouping;
        this.sites = sites;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What became of the detections of one call. @param refused code of the reason by index */
    public record Receipt(int accepted, int duplicates, Map<Integer, String> refused) {}

    private record Judged(WatchBoard.Known known, DetectionTable.Line line, boolean late) {}

    /** Takes detections. The same ones again change nothing. */
    public Receipt take(List<Detection> detections) {
        Instant now = clock.instant();
        Map<Integer, String> refused = new TreeMap<>();
        Map<DetectionTable.Key, Judged> wanted = new LinkedHashMap<>();
        int duplicates = 0;
        for (int index = 0; index < detections.size(); index++) {
            Detection one = detections.get(index);
            Optional<WatchBoard.Known> camera = board.find(one.camera());
            if (camera.isEmpty()) {
                refused.put(index, "UNKNOWN_CAMERA");
            } else if (!timely(one.at(), now)) {
                refused.put(index, "BAD_TIME");
            } else {
                Judged judged = new Judged(camera.get(), line(one, camera.get().camera()), one.late());
                duplicates += wanted.putIfAbsent(judged.line().key(), judged) == null ? 0 : 1;
            }
        }
        int accepted = wanted.isEmpty() ? 0 : store(wanted, now);
        return new Receipt(accepted, duplicates + wanted.size() - accepted, refused);
    }

    /** Notes what a source says about a camera: it works, or it is lost. Unknown cameras are passed over. */
    public void say(String camera, boolean working) {
        board.find(camera).map(WatchBoard.Known::camera).ifPresent(known -> {
            int changed = jdbc.sql("UPDATE quarantine_camera SET link = :link, link_reason = '', version = version + 1"
                            + " WHERE id = :id AND link <> :link")
                    .param("link", (working ? LinkState.CONNECTED : LinkState.LOST).name())
                    .param("id", Ids.bytes(known.id()))
                    .update();
            if (changed > 0) {
                sites.moved(known.site(), known.area());
            }
        });
    }

    /** What being seen at a camera means when its source does not say it: by the zone of the picture, else by the place. */
    Optional<WatchCode> meaning(String camera, Collection<String> zones) {
        return board.find(camera).flatMap(known -> {
            if (!known.zones().isEmpty()) {
                return zones.stream()
                        .flatMap(zone -> known.zone(zone).stream())
                        .map(CameraZone::code)
                        .findFirst();
            }
            return Optional.of(
                    switch (known.camera().place()) {
                        case "GATE" -> WatchCode.GATE;
                        case "CORRIDOR", "WASHROOMS" -> WatchCode.PRESENCE;
                        default -> WatchCode.GATHERING;
                    });
        });
    }

    /** Whether a site has a camera of that code. */
    boolean knows(String camera) {
        return board.find(camera).isPresent();
    }

    /** How many people at least a gathering at a camera has by the rule in force; nothing when none is watched there. */
    OptionalInt leastOfGathering(String camera, Instant at) {
        return board.find(camera)
                .flatMap(known -> rules.rule(
                        WatchCode.GATHERING, known.siteCode(), known.camera().place(), at))
                .map(rule -> OptionalInt.of(rule.least()))
                .orElse(OptionalInt.empty());
    }

    /**
     * What our own vision saw, by where people's feet are: one detection for each zone of the camera's picture in which
     * somebody stands, with how many; none when the camera has no drawn zones or nobody stands in one.
     *
     * @param source names the picture at the source
     */
    public List<Detection> byFeet(String camera, List<CameraZone.Foot> feet, Instant at, String source, boolean late) {
        return board.find(camera).map(WatchBoard.Known::zones).orElse(List.of()).stream()
                .filter(zone -> !zone.outline().isBlank())
                .flatMap(zone -> {
                    int people = (int) feet.stream().filter(zone::holds).count();
                    return people == 0
                            ? Stream.<Detection>empty()
                            : Stream.of(
                                    new Detection(camera, zone.code(), at, people, source + "@" + zone.name(), late));
                })
                .toList();
    }

    private int store(Map<DetectionTable.Key, Judged> wanted, Instant now) {
        List<DetectionTable.Line> lines = wanted.values().stream()
                .map(Judged::line)
                .sorted(DetectionTable.ORDER)
                .toList();
        Set<DetectionTable.Key> fresh = Retries.of(
                TRIES,
                () -> transactions.execute(t -> {
                    Set<DetectionTable.Key> written = table.insert(lines, now);
                    List<Judged> judged = wanted.entrySet().stream()
                            .filter(e -> written.contains(e.getKey()))
                            .map(Map.Entry::getValue)
                            .sorted(Comparator.comparing(one -> one.line().at()))
                            .toList();
                    bunches(judged, now).forEach(grouping::put);
                    seen(judged);
                    return written;
                }));
        tell(wanted, fresh);
        return fresh.size();
    }

    private List<ReviewGrouping.Bunch> bunches(List<Judged> judged, Instant now) {
        Duration gap = Duration.ofMinutes(rules.setting().groupMinutes());
        Map<String, ReviewGrouping.Bunch> open = new HashMap<>();
        List<ReviewGrouping.Bunch> bunches = new ArrayList<>();
        for (Judged one : judged) {
            ReviewGrouping.Bunch alone = bunch(one, now);
            ReviewGrouping.Bunch before = open.get(alone.key());
            if (before == null || one.line().at().isAfter(before.last().plus(gap))) {
                open.put(alone.key(), alone);
                bunches.add(alone);
            } else {
                before.lines().add(one.line());
            }
        }
        bunches.sort(Comparator.comparing(ReviewGrouping.Bunch::key).thenComparing(ReviewGrouping.Bunch::first));
        return bunches;
    }

    private ReviewGrouping.Bunch bunch(Judged one, Instant now) {
        WatchedCamera camera = one.known().camera();
        WatchCode code = one.line().code();
        Optional<WatchRule> rule = rules.rule(
                code, one.known().siteCode(), camera.place(), one.line().at());
        Optional<Grace> grace =
                rules.grace(code, one.known().siteCode(), one.line().at());
        Handling handling = WatchJudge.judge(
                one.line(),
                new WatchJudge.Facts(
                        camera.inMaintenance(one.line().at()),
                        one.late(),
                        board.muted(camera.id(), code, one.line().at()),
                        rule.orElse(null),
                        grace.isPresent()));
        @Nullable
        Instant look = handling == Handling.ALERT
                ? now.plus(Duration.ofMinutes(rule.map(WatchRule::lookMinutes).orElse(0)))
                : null;
        String name = handling == Handling.GRACE ? grace.map(Grace::name).orElse("") : "";
        return new ReviewGrouping.Bunch(camera, code, handling, name, new ArrayList<>(List.of(one.line())), look);
    }

    private void seen(List<Judged> judged) {
        Map<UUID, Instant> newest = new TreeMap<>();
        judged.forEach(one -> newest.merge(one.known().camera().id(), one.line().at(), (a, b) -> a.isAfter(b) ? a : b));
        newest.forEach((id, at) -> jdbc.sql("UPDATE quarantine_camera SET seen_at = :at,"
                        + " link = CASE WHEN link = 'LOST' THEN 'CONNECTED' ELSE link END"
                        + " WHERE id = :id AND (seen_at IS NULL OR seen_at < :at)")
                .param("at", Rows.utc(at))
                .param("id", Ids.bytes(id))
                .update());
    }

    private void tell(Map<DetectionTable.Key, Judged> wanted, Set<DetectionTable.Key> fresh) {
        Map<SiteId, WatchedCamera> moved = new HashMap<>();
        wanted.forEach((key, one) -> {
            if (fresh.contains(key)) {
                moved.putIfAbsent(one.known().camera().site(), one.known().camera());
            }
        });
        moved.forEach((site, camera) -> sites.moved(site, camera.area()));
    }

    private boolean timely(Instant at, Instant now) {
        return !at.isAfter(now.plus(AHEAD))
                && !at.isBefore(now.minus(Duration.ofDays(rules.setting().clipDays())));
    }

    private static DetectionTable.Line line(Detection one, WatchedCamera camera) {
        UUID digest = UUID.nameUUIDFromBytes((one.code() + " " + one.source()).getBytes(StandardCharsets.UTF_8));
        return new DetectionTable.Line(
                camera.number(),
                one.at().truncatedTo(ChronoUnit.MILLIS),
                digest.getMostSignificantBits(),
                one.code(),
                Math.max(1, one.people()));
    }
}
