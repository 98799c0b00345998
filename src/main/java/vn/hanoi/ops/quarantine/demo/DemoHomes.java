package vn.hanoi.ops.quarantine.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.HomeQuarantineBroken;
import vn.hanoi.ops.quarantine.OrderId;

/** Signs, yesterday's checks and a few breaches of the demo city's homes; a breach is told as any other. */
@Component
class DemoHomes {

    private static final int BREACHES = 3;

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Random random = new Random(19_04);

    DemoHomes(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    private record Home(UUID order, UUID person, String area) {}

    int write(String policeWard, Instant now) {
        List<Home> homes = jdbc.query(
                "SELECT id, person_id, area_path FROM quarantine_order WHERE kind = 'HOME'",
                (row, n) -> new Home(
                        Ids.uuid(row.getBytes("id")), Ids.uuid(row.getBytes("person_id")), row.getString("area_path")));
        DemoTable signs = new DemoTable("quarantine_sign", "order_id,code,issued_at");
        DemoTable checks = new DemoTable(
                "quarantine_home_check",
                "id,order_id,area_path,kind,unplanned,found,note,checked_on,done_at,done_by,breach");
        int breaches = 0;
        int number = 0;
        for (Home home : homes) {
            signs.add(home.order(), String.format(Locale.ROOT, "DM%06d", ++number), now);
            boolean broken = home.area().equals(policeWard) && breaches < BREACHES;
            if (broken || random.nextInt(10) < 7) {
                check(checks, home, now.minus(Duration.ofHours(26)), broken);
                breaches += broken ? 1 : 0;
            }
        }
        signs.write(jdbc);
        checks.write(jdbc);
        return homes.size();
    }

    private void check(DemoTable checks, Home home, Instant at, boolean broken) {
        UUID id = Ids.next();
        checks.add(
                id,
                home.order(),
                home.area(),
                "VISIT",
                broken,
                broken ? "ABSENT" : "PRESENT",
                broken ? "Cửa khóa, hàng xóm xác nhận đã đi từ sáng" : "",
                LocalDate.ofInstant(at, ConsoleClock.HANOI),
                at,
                "console",
                broken);
        if (broken) {
            events.publishEvent(new HomeQuarantineBroken(
                    new OrderId(home.order()),
                    id.toString(),
                    new PersonId(home.person()),
                    new AreaPath(home.area()),
                    at));
        }
    }
}
