package vn.hanoi.ops.hotline.api.open311;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Gives keys to programs, exchanges and withdraws them. A key is shown once; only its hash is kept. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.ADMIN + "')")
@Transactional
public class ProgramKeys {

    /** How long the key before an exchange stays valid. */
    public static final Duration OVERLAP = Duration.ofDays(7);

    private static final int KEY_BYTES = 32;
    private static final int NAME = 100;
    private static final int MOST_A_DAY = 1_000_000;

    private final JdbcClient jdbc;
    private final Open311Keys keys;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final ConsoleClock clock;
    private final SecureRandom random = new SecureRandom();

    ProgramKeys(
            JdbcClient jdbc,
            Open311Keys keys,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            ConsoleClock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** All programs by name. */
    @Transactional(readOnly = true)
    public List<ProgramKey> rows() {
        return jdbc.sql("SELECT * FROM hotline_api_key ORDER BY name")
                .query(ProgramKeys::row)
                .list();
    }

    /**
     * Gives a program its key.
     *
     * @param perDay 1 to 1,000,000 posts
     * @return the key, which nobody can read again
     * @throws IllegalArgumentException when the name is blank, too long or taken, or the number out of range
     */
    public String issue(String name, int perDay) {
        String clean = name.strip();
        check(!clean.isEmpty() && clean.length() <= NAME && inRange(perDay));
        check(rows().stream().noneMatch(key -> key.name().equalsIgnoreCase(clean)));
        String key = fresh();
        keys.enter(clean, key, perDay, officers.require().username());
        tell("API_KEY_ISSUED");
        return key;
    }

    /** Gives a program a new key; the old one is valid for a week more. @return the new key */
    public String exchange(String name) {
        String key = fresh();
        int changed = jdbc.sql("UPDATE hotline_api_key SET former_hash = key_hash, former_until = :until,"
                        + " key_hash = :hash WHERE name = :name AND (valid_to IS NULL OR valid_to > :now)")
                .param("until", utc(clock.realTime().plus(OVERLAP)))
                .param("hash", Open311Keys.hash(key))
                .param("name", name)
                .param("now", utc(clock.realTime()))
                .update();
        check(changed == 1);
        tell("API_KEY_EXCHANGED");
        return key;
    }

    /** Lets a program post more or less a day, from now on. @param perDay 1 to 1,000,000 */
    public void allow(String name, int perDay) {
        check(inRange(perDay));
        jdbc.sql("UPDATE hotline_api_key SET per_day = :perDay WHERE name = :name")
                .param("perDay", perDay)
                .param("name", name)
                .update();
        tell("API_KEY_QUOTA_SET");
    }

    /** Ends all keys of a program at once. */
    public void withdraw(String name) {
        jdbc.sql("UPDATE hotline_api_key SET valid_to = :now, former_hash = NULL, former_until = NULL"
                        + " WHERE name = :name AND (valid_to IS NULL OR valid_to > :now)")
                .param("now", utc(clock.realTime()))
                .param("name", name)
                .update();
        tell("API_KEY_WITHDRAWN");
    }

    private String fresh() {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void tell(String act) {
        events.publishEvent(ActRecorded.of(ActKind.SETTING, act, "open311-keys", AreaPath.CITY));
    }

    private static boolean inRange(int perDay) {
        return perDay >= 1 && perDay <= MOST_A_DAY;
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("The name or the number of posts does not fit");
        }
    }

    private static ProgramKey row(ResultSet row, int n) throws SQLException {
        return new ProgramKey(
                row.getString("name"),
                row.getInt("per_day"),
                row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "valid_to"),
                row.getString("made_by"),
                instant(row, "former_until"),
                instant(row, "used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
