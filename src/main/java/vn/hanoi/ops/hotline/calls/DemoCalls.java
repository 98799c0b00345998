package vn.hanoi.ops.hotline.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Fills an empty log with two weeks of made-up calls, and the list of care calls with made-up people. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoCalls {

    private static final int A_DAY = 330;
    private static final int DAYS = 14;
    private static final int CARE = 24;
    private static final List<String> TOPICS = List.of("CROWD", "VENUE", "TRAVEL", "VACCINE", "FOOD", "F0_ADVICE");

    private final JdbcTemplate jdbc;
    private final Areas areas;
    private final Seals seals;
    private final Clock clock;

    DemoCalls(JdbcTemplate jdbc, Areas areas, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.seals = seals;
        this.clock = clock;
    }

    @Order(21)
    @EventListener(ApplicationStartedEvent.class)
    void loadOnFirstStart() {
        Integer calls = jdbc.queryForObject("SELECT COUNT(*) FROM hotline_call", Integer.class);
        if (calls != null && calls == 0) {
            Random random = new Random(1023);
            Instant now = clock.instant();
            calls(now, random);
            care(now, random);
            answers(now);
        }
    }

    private void calls(Instant now, Random random) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < A_DAY * DAYS; n++) {
            boolean care = random.nextInt(4) == 0;
            CallOutcome outcome = care ? careOutcome(random) : outcome(random);
            boolean answered = outcome != CallOutcome.MISSED && outcome != CallOutcome.NO_REPLY;
            rows.add(new Object[] {
                Ids.bytes(Ids.next()),
                utc(now.minusSeconds(random.nextInt((int) Duration.ofDays(DAYS).toSeconds()))),
                answered ? 15 + random.nextInt(240) : 0,
                care ? "CARE" : "IN",
                answered,
                answered && !care ? TOPICS.get(random.nextInt(TOPICS.size())) : null,
                outcome.name()
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO hotline_call (id, at, seconds, direction, answered, category, outcome, officer)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'tongdai1022')",
                rows);
        jdbc.update("UPDATE hotline_call SET branch = (SELECT branch FROM hotline_category WHERE code = category)"
                + " WHERE category IS NOT NULL");
    }

    private void care(Instant now, Random random) {
        List<Area> units = areas.units(areas.working()).stream()
                .filter(a -> a.path().level() == 2)
                .toList();
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < CARE; n++) {
            String phone = String.format("+8491209%04d", n);
            rows.add(new Object[] {
                Ids.bytes(Ids.next()),
                units.get(random.nextInt(units.size())).path().value(),
                "Người Mẫu " + (n + 1),
                seals.seal(HotlineFields.PHONE.code(), phone),
                utc(now.minusSeconds(random.nextInt(7_200)))
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO hotline_care (id, area_path, caller_name, phone, reason, next_at, attempts)"
                        + " VALUES (?, ?, ?, ?, 'HOME_CASE', ?, 0)",
                rows);
    }

    /** Answers past their validity are offered again in the demo city, with a source that says so. */
    private void answers(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        jdbc.update(
                "INSERT INTO hotline_article (id, branch, title, body, folded, source, valid_from, helped, not_helped)"
                        + " SELECT UNHEX(REPLACE(UUID(), '-', '')), branch, title, body, folded,"
                        + " CONCAT('Mẫu để dùng thử, theo: ', source), ?, 0, 0 FROM hotline_article WHERE valid_to < ?",
                today,
                today);
    }

    private static CallOutcome outcome(Random random) {
        int draw = random.nextInt(100);
        if (draw < 22) {
            return CallOutcome.MISSED;
        }
        if (draw < 27) {
            return CallOutcome.DROPPED;
        }
        return draw < 96 ? CallOutcome.SOLVED : CallOutcome.FORWARDED;
    }

    private static CallOutcome careOutcome(Random random) {
        return random.nextInt(100) < 65 ? CallOutcome.ADVISED : CallOutcome.NO_REPLY;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
