package vn.hanoi.ops.venues.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.demo.DemoPart;
import vn.hanoi.ops.venues.VenueId;

/** Made-up teams of the Youth Union in some wards of the demo city, part of the way through their streets. */
@Component
@ConditionalOnBooleanProperty("console.demo")
@Order(58)
class DemoTeams implements DemoPart {

    private static final int WARDS = 12;
    private static final int ENTRIES = 30;

    private final TeamTable teams;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoTeams(TeamTable teams, Areas areas, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.teams = teams;
        this.areas = areas;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Street(AreaPath ward, String name) {}

    @Override
    public String name() {
        return "field teams";
    }

    @Override
    public boolean isMissing() {
        return jdbc.sql("SELECT COUNT(*) FROM venues_team").query(Integer.class).single() == 0;
    }

    @Override
    public void load() {
        List<Street> streets = jdbc.sql("SELECT area_path, MIN(street) AS street FROM venues_venue WHERE street <> ''"
                        + " GROUP BY area_path ORDER BY area_path LIMIT " + WARDS)
                .query((row, n) -> new Street(new AreaPath(row.getString("area_path")), row.getString("street")))
                .list();
        transactions.executeWithoutResult(t -> streets.forEach(this::team));
    }

    private void team(Street street) {
        Instant now = clock.instant();
        String ward = areas.find(street.ward()).map(area -> area.name()).orElse("phường");
        FieldTeam team = new FieldTeam(TeamId.next(), "Đoàn Thanh niên " + ward, street.ward());
        teams.add(team, TeamSecret.fresh(), "console", now.minus(Duration.ofDays(3)));
        teams.assign(team.id(), street.ward(), street.name(), now.minus(Duration.ofDays(3)));
        List<VenueId> venues = jdbc.sql("SELECT id FROM venues_venue WHERE area_path = :area AND stage = 'POSTED'"
                        + " ORDER BY number LIMIT " + ENTRIES)
                .param("area", street.ward().value())
                .query((row, n) -> new VenueId(Ids.uuid(row.getBytes("id"))))
                .list();
        for (int n = 0; n < venues.size(); n++) {
            Instant at = now.minus(Duration.ofMinutes(40L * (n + 1)));
            String step = n % 3 == 0 ? TeamWork.REGISTERED : TeamWork.POSTED;
            teams.note(team, UUID.randomUUID(), venues.get(n), step, at, at);
        }
        teams.finish(team.id(), street.ward(), street.name(), venues.size() % 2 == 0, now);
    }
}
