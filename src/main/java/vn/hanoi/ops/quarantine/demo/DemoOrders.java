package vn.hanoi.ops.quarantine.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.Sex;

/** Collects made-up orders and stays and writes them in batches. */
final class DemoOrders {

    private static final String BASIS = "Điều 49 Luật Phòng, chống bệnh truyền nhiễm; kết luận điều tra dịch tễ";

    /** Somebody of the demo city. */
    record Person(UUID id, @Nullable Sex sex, Area ward) {}

    private final DemoTable orders = new DemoTable(
            "quarantine_order",
            "id,version,number,decided_on,authority,basis,kind,person_id,open_person,site_id,area_path,home_path,"
                    + "counted_from,counted_by,rules_version,extra_days,ends_on,monitored_until,state,registered_at");
    private final DemoTable steps =
            new DemoTable("quarantine_order_step", "order_id,position,at,step,officer,officer_name,note");
    private final DemoTable stays = new DemoTable(
            "quarantine_stay",
            "id,version,site_id,area_path,order_id,person_id,open_person,state,bed_id,room_id,ends_on,cohort,"
                    + "vulnerable,gender,found_on,move_asked,arrived_at");
    private final DemoTable movements =
            new DemoTable("quarantine_movement", "id,stay_id,site_id,room_id,bed_id,from_at");
    private final DemoTable checks = new DemoTable(
            "quarantine_check", "order_id,checked_on,part,temperature,spo2,dyspnoea,note,alarm,entered_at,entered_by");
    private final List<Object[]> beds = new ArrayList<>();
    private final CaseRulesVersion rules;
    private final Instant now;
    private final LocalDate today;
    private LocalDate exposed;
    private QuarantineTerm term;
    private Instant came;

    DemoOrders(CaseRulesVersion rules, Instant now) {
        this.rules = rules;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        this.exposed = today;
        this.came = now;
        this.term = term(today);
    }

    /** An order that counts from so many days ago. @return its id */
    UUID order(Person who, DemoPlaces.@Nullable Made site, int daysAgo, int number) {
        exposed(daysAgo);
        UUID id = Ids.next();
        steps.add(id, 0, came, "DECIDED", "console", "", "");
        put(id, who, site, number);
        return id;
    }

    private void put(UUID id, Person who, DemoPlaces.@Nullable Made site, int number) {
        String home = who.ward().path().value();
        orders.add(
                id,
                0,
                number + "/QĐ-UBND",
                exposed,
                "UBND " + who.ward().label(),
                BASIS,
                site == null ? "HOME" : "SITE",
                who.id(),
                who.id(),
                site == null ? null : site.id().value(),
                site == null ? home : site.site().area().value(),
                home,
                exposed,
                "EXPOSURE",
                rules.version(),
                0,
                term.lastDay(),
                term.monitoredUntil(),
                "RUNNING",
                came);
    }

    private void exposed(int daysAgo) {
        exposed = today.minusDays(daysAgo);
        term = term(exposed);
        Instant after =
                exposed.plusDays(1).atTime(15, 0).atZone(ConsoleClock.HANOI).toInstant();
        came = after.isAfter(now) ? now.minus(Duration.ofMinutes(20)) : after;
    }

    /** Yesterday's second check of the order. */
    void check(UUID order, double temperature) {
        checks.add(order, today.minusDays(1), 2, temperature, 98.0, false, "", false, now, "console");
    }

    /** The stay under the newest order. */
    void stay(Person who, UUID order, DemoPlaces.Made site, DemoPlaces.Bed bed, boolean ill) {
        UUID id = Ids.next();
        stays.add(
                id,
                0,
                site.id().value(),
                site.site().area().value(),
                order,
                who.id(),
                who.id(),
                "PRESENT",
                bed.id(),
                bed.room(),
                term.lastDay(),
                exposed,
                false,
                who.sex(),
                ill ? today : null,
                ill,
                came);
        movements.add(Ids.next(), id, site.id().value(), bed.room(), bed.id(), came);
        beds.add(new Object[] {Ids.bytes(id), Ids.bytes(bed.id())});
    }

    void write(JdbcTemplate jdbc) {
        List.of(orders, steps, stays, movements, checks).forEach(table -> table.write(jdbc));
        if (!beds.isEmpty()) {
            jdbc.batchUpdate("UPDATE quarantine_bed SET stay_id = ? WHERE id = ? AND stay_id IS NULL", beds);
        }
    }

    /** How many days lie between an exposure and the last day under its order. */
    int days() {
        return (int) ChronoUnit.DAYS.between(today, term(today).lastDay());
    }

    private QuarantineTerm term(LocalDate from) {
        return QuarantineTerm.of(
                from, ProtectionRules.History.UNKNOWN, 0, rules.rules().quarantine());
    }
}
