package vn.hanoi.ops.hotline.api.open311;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The keys of programs that may send tickets, each with its number of posts a day; only hashes are stored. */
@Component
public class Open311Keys {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_KEYS = 10_000;

    private final JdbcClient jdbc;
    private final ConsoleClock clock;
    private final Cache<String, Bucket> quotas =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(DAY).build();

    Open311Keys(JdbcClient jdbc, ConsoleClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A key's name and how many posts it may make a day. */
    record Known(String name, int perDay) {}

    /** Enters a key. @param perDay posts a day, 1 or more */
    public void enter(String name, String key, int perDay, String madeBy) {
        jdbc.sql("INSERT INTO hotline_api_key (name, key_hash, per_day, valid_from, made_by)"
                        + " VALUES (:name, :hash, :perDay, :now, :by)")
                .param("name", name)
                .param("hash", hash(key))
                .param("perDay", perDay)
                .param("now", now())
                .param("by", madeBy)
                .update();
    }

    /** The name of a key that is valid now, one post of its day taken; nothing for a key that is none. */
    Optional<String> take(String key) {
        Optional<Known> known = known(key);
        known.ifPresent(k -> {
            var probe = quotas.get(k.name() + "/" + k.perDay(), name -> bucket(k.perDay()))
                    .tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw Open311Problem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            used(k.name());
        });
        return known.map(Known::name);
    }

    /** To the minute, so that a busy program does not write a row for each post. */
    private void used(String name) {
        jdbc.sql("UPDATE hotline_api_key SET used_at = :now WHERE name = :name"
                        + " AND (used_at IS NULL OR used_at < :minuteAgo)")
                .param("now", now())
                .param("name", name)
                .param("minuteAgo", now().minusMinutes(1))
                .update();
    }

    /** Tells whether a key is valid now. */
    boolean isKnown(String key) {
        return known(key).isPresent();
    }

    private Optional<Known> known(String key) {
        return jdbc.sql("SELECT name, per_day FROM hotline_api_key WHERE (key_hash = :hash OR former_hash = :hash"
                        + " AND former_until > :now) AND valid_from <= :now AND (valid_to IS NULL OR valid_to > :now)")
                .param("hash", hash(key))
                .param("now", now())
                .query((row, n) -> new Known(row.getString("name"), row.getInt("per_day")))
                .optional();
    }

    /** Keys hold in real time, whatever exercise runs. */
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.realTime(), ZoneOffset.UTC);
    }

    private static Bucket bucket(int perDay) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perDay).refillGreedy(perDay, DAY))
                .build();
    }

    static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
