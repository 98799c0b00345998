package vn.hanoi.ops.venues.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** The teams, their streets, and which entries of their phones came in already. */
@Component
class TeamTable {

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FieldTeam team, TeamSecret secret, String officer, Instant now) {
        jdbc.sql("INSERT INTO venues_team (id, name, area_path, digest, made_at, made_by)"
                        + " VALUES (:id, :name, :area, :digest, :now, :officer)")
                .param("id", team.id().bytes())
                .param("name", team.name())
                .param("area", team.area().value())
                .param("digest", secret.digest())
                .param("now", utc(now))
                .param("officer", officer)
                .update();
    }

    /** The team that has not ended and whose secret this is. */
    Optional<FieldTeam> of(TeamSecret secret) {
        return jdbc.sql("SELECT id, name, area_path FROM venues_team WHERE digest = :digest AND ended_at IS NULL")
                .param("digest", secret.digest())
                .query((row, n) -> team(row))
                .optional();
    }

    /** A team that has not ended. */
    Optional<FieldTeam> find(TeamId id) {
        return jdbc.sql("SELECT id, name, area_path FROM venues_team WHERE id = :id AND ended_at IS NULL")
                .param("id", id.bytes())
                .query((row, n) -> team(row))
                .optional();
    }

    void renew(TeamId id, TeamSecret secret) {
        jdbc.sql("UPDATE venues_team SET digest = :digest WHERE id = :id")
                .param("digest", secret.digest())
                .param("id", id.bytes())
                .update();
    }

    void end(TeamId id, Instant now) {
        jdbc.sql("UPDATE venues_team SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
                .param("now", utc(now))
                .param("id", id.bytes())
                .update();
        jdbc.sql("DELETE FROM venues_team_street WHERE team_id = :id AND done_at IS NULL")
                .param("id", id.bytes())
                .update();
    }

    /** Gives a street to a team. @return whether no other team has it; again for the same team changes nothing */
    boolean assign(TeamId team, AreaPath area, String street, Instant now) {
        jdbc.sql("INSERT IGNORE INTO venues_team_street (area_path, street, team_id, assigned_at)"
                        + " VALUES (:area, :street, :team, :now)")
                .param("area", area.value())
                .param("street", street)
                .param("team", team.bytes())
                .param("now", utc(now))
                .update();
        return has(team, area, street);
    }

    boolean has(TeamId team, AreaPath area, String street) {
        return jdbc.sql("SELECT COUNT(*) FROM venues_team_street WHERE area_path = :area AND street = :street"
                                + " AND team_id = :team")
                        .param("area", area.value())
                        .param("street", street)
                        .param("team", team.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void unassign(TeamId team, AreaPath area, String street) {
        jdbc.sql("DELETE FROM venues_team_street WHERE area_path = :area AND street = :street AND team_id = :team")
                .param("area", area.value())
                .param("street", street)
                .param("team", team.bytes())
                .update();
    }

    void finish(TeamId team, AreaPath area, String street, boolean done, Instant now) {
        jdbc.sql("UPDATE venues_team_street SET done_at = :now WHERE area_path = :area AND street = :street"
                        + " AND team_id = :team")
                .param("now", done ? utc(now) : null)
                .param("area", area.value())
                .param("street", street)
                .param("team", team.bytes())
                .update();
    }

    /** The venue to which an entry led, when it came in before. */
    Optional<VenueId> earlier(UUID key) {
        return jdbc.sql("SELECT venue_id FROM venues_team_entry WHERE entry_key = :key")
                .param("key", Ids.bytes(key))
                .query((row, n) -> new VenueId(Ids.uuid(row.getBytes("venue_id"))))
                .optional();
    }

    /** @param at when the entry was made, as far as the phone's clock is believed */
    void note(FieldTeam team, UUID key, VenueId venue, String step, Instant at, Instant now) {
        jdbc.sql("INSERT INTO venues_team_entry (entry_key, team_id, venue_id, step, at, entered_at)"
                        + " VALUES (:key, :team, :venue, :step, :at, :now)")
                .param("key", Ids.bytes(key))
                .param("team", team.id().bytes())
                .param("venue", Ids.bytes(venue.value()))
                .param("step", step)
                .param("at", utc(at))
                .param("now", utc(now))
                .update();
    }

    static FieldTeam team(ResultSet row) throws SQLException {
        return new FieldTeam(
                new TeamId(Ids.uuid(row.getBytes("id"))),
                row.getString("name"),
                new AreaPath(row.getString("area_path")));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
