package vn.hanoi.ops.care.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.care.sites.SiteBoard;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.kernel.Ids;

/** Writes made-up stays in batches: those of now, and of the people who lay in the same beds before. */
@Component
class DemoStays {

    private static final int BATCH = 500;
    private static final double FULL = 0.86;
    private static final int BEFORE = 3;

    private final JdbcTemplate jdbc;
    private final SiteBoard sites;
    private final Clock clock;
    private final TransactionTemplate transactions;

    DemoStays(JdbcTemplate jdbc, SiteBoard sites, Clock clock, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.clock = clock;
        this.transactions = transactions;
    }

    private record Bed(SiteRow site, BedClass bedClass) {}

    private record Lying(
            CaseFacts facts,
            Bed bed,
            Instant from,
            @Nullable Instant to) {}

    boolean empty() {
        return jdbc.queryForList("SELECT 1 FROM care_stay LIMIT 1").isEmpty();
    }

    /** Two managers receive for a place each. */
    void staff() {
        Map.of("TDPV1", "cachly.phapvan", "TDPV2", "cachly.tuhiep")
                .forEach((code, account) -> jdbc.update(
                        "INSERT IGNORE INTO care_staff (site_id, account) SELECT id, ? FROM care_site WHERE code = ?",
                        account,
                        code));
    }

    /** Answers how many lie in beds now. */
    int fill(List<CaseFacts> patients) {
        Instant now = clock.instant();
        Random random = new Random(17);
        Map<Placement, List<Bed>> beds = beds(now, random);
        List<Lying> lying = new ArrayList<>();
        for (CaseFacts facts : patients) {
            Placement placement = facts.placement() == null ? Placement.TIER_1 : facts.placement();
            List<Bed> free = beds.getOrDefault(placement, List.of());
            if (!free.isEmpty()) {
                Bed bed = free.removeLast();
                Instant from = now.minus(Duration.ofHours(6 + random.nextInt(15 * 24)));
                lying.add(new Lying(facts, bed, from, null));
                for (int n = 1; n <= BEFORE; n++) {
                    Instant left = from.minus(Duration.ofHours(10L * n + 300L * (n - 1)));
                    lying.add(new Lying(facts, bed, left.minus(Duration.ofDays(11)), left));
                }
            }
        }
        transactions.executeWithoutResult(t -> write(lying));
        return (int) lying.stream().filter(l -> l.to() == null).count();
    }

    private Map<Placement, List<Bed>> beds(Instant now, Random random) {
        Map<Placement, List<Bed>> beds = new EnumMap<>(Placement.class);
        for (SiteRow site : sites.all(now)) {
            site.loads().forEach((bedClass, load) -> {
                List<Bed> ofTier = beds.computeIfAbsent(placement(site, bedClass), p -> new ArrayList<>());
                int used = (int) (load.beds() * FULL);
                for (int n = 0; n < used; n++) {
                    ofTier.add(new Bed(site, bedClass));
                }
            });
        }
        beds.values().forEach(list -> Collections.shuffle(list, random));
        return beds;
    }

    private static Placement placement(SiteRow site, BedClass bedClass) {
        if (bedClass == BedClass.HOME) {
            return Placement.HOME;
        }
        return site.tier() == 1 ? Placement.TIER_1 : site.tier() == 2 ? Placement.TIER_2 : Placement.TIER_3;
    }

    private void write(List<Lying> lying) {
        jdbc.batchUpdate(
                "INSERT INTO care_stay (id, case_id, person_id, site_id, bed_class, area_path, home_path, entered_at,"
                        + " entry_kind, entered_by, expected_on, left_at, exit_kind, left_by, open_case)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'ADMISSION', 'console', ?, ?, ?, ?, ?)",
                lying,
                BATCH,
                (row, line) -> {
                    byte[] caseId = Ids.bytes(line.facts().id().value());
                    boolean open = line.to() == null;
                    row.setBytes(1, Ids.bytes(Ids.next()));
                    row.setBytes(2, caseId);
                    row.setBytes(3, Ids.bytes(line.facts().person().value()));
                    row.setBytes(4, Ids.bytes(line.bed().site().id().value()));
                    row.setString(5, line.bed().bedClass().name());
                    row.setString(6, line.bed().site().area().value());
                    row.setString(7, line.facts().area().value());
                    row.setObject(8, CareTimes.utc(line.from()));
                    row.setObject(9, CareTimes.day(line.from().plus(Duration.ofDays(14))));
                    row.setObject(10, open ? null : CareTimes.utc(line.to()));
                    row.setString(11, open ? null : "DISCHARGED");
                    row.setString(12, open ? null : "console");
                    row.setBytes(13, open ? caseId : null);
                });
    }
}
