package vn.hanoi.ops.venues.field;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.field.TeamRefused.Reason;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueRoles;

/** Makes field teams, gives them streets, and tells how far they are. */
@Service
@PreAuthorize(VenueRoles.KEEPERS)
@Transactional
public class FieldTeams {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_STREET = 120;

    private final TeamTable table;
    private final TeamProgress progress;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FieldTeams(
            TeamTable table,
            TeamProgress progress,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.progress = progress;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** @param secret opens the team's page; shown once and kept nowhere */
    public record Made(TeamId id, String secret) {}

    /**
     * Makes a team.
     *
     * @param name 1 to 80 characters
     * @param area where it may register venues, inside the officer's area
     * @throws TeamRefused when the name is missing or the unit is outside
     */
    public Made make(String name, AreaPath area) {
        guard(!name.isBlank() && name.strip().length() <= LONGEST_NAME, Reason.NAME_MISSING);
        guard(officers.require().scope().covers(area), Reason.OUTSIDE);
        FieldTeam team = new FieldTeam(TeamId.next(), name.strip(), area);
        TeamSecret secret = TeamSecret.fresh();
        table.add(team, secret, officers.require().username(), clock.instant());
        tell("FIELD_TEAM_MADE", team, team.name());
        return new Made(team.id(), secret.text());
    }

    /** Gives the team a new secret; the one before opens nothing any more. @throws TeamRefused when there is no such team */
    public String renew(TeamId id) {
        FieldTeam team = require(id);
        TeamSecret secret = TeamSecret.fresh();
        table.renew(id, secret);
        tell("FIELD_TEAM_RENEWED", team, "");
        return secret.text();
    }

    /** Ends a team: its page opens no more, streets that are not done are free again. @throws TeamRefused */
    public void end(TeamId id) {
        FieldTeam team = require(id);
        table.end(id, clock.instant());
        tell("FIELD_TEAM_ENDED", team, "");
    }

    /**
     * Gives a team a street of a ward.
     *
     * @param street as venues have it, 1 to 120 characters
     * @throws TeamRefused when the ward is not the team's, or another team has the street
     */
    public void assign(TeamId id, AreaPath ward, String street) {
        FieldTeam team = require(id);
        String name = VenueData.street(street);
        guard(!name.isEmpty() && name.length() <= LONGEST_STREET, Reason.STREET_MISSING);
        guard(team.area().covers(ward), Reason.OUTSIDE);
        guard(table.assign(id, ward, name, clock.instant()), Reason.STREET_TAKEN);
        tell("FIELD_STREET_ASSIGNED", team, name);
    }

    /** Takes a street from a team. @throws TeamRefused when there is no such team */
    public void unassign(TeamId id, AreaPath ward, String street) {
        FieldTeam team = require(id);
        table.unassign(id, ward, street);
        tell("FIELD_STREET_TAKEN_BACK", team, street);
    }

    /** The teams of the officer's area, those at work first; at most 500. */
    @Transactional(readOnly = true)
    public List<TeamRow> teams() {
        return progress.teams(officers.require().scope());
    }

    /** The streets of a team, those that are left first. @throws TeamRefused when there is no such team */
    @Transactional(readOnly = true)
    public List<StreetTask> tasks(TeamId id) {
        return progress.tasks(require(id).id());
    }

    /** How far the wards of the officer's area are. */
    @Transactional(readOnly = true)
    public List<WardProgress> wards() {
        return progress.wards(officers.require().scope());
    }

    private FieldTeam require(TeamId id) {
        return table.find(id)
                .filter(team -> officers.require().scope().covers(team.area()))
                .orElseThrow(() -> new TeamRefused(Reason.NO_TEAM));
    }

    private void tell(String act, FieldTeam team, String words) {
        events.publishEvent(
                ActRecorded.of(act, "venue-team:" + team.id(), team.area()).saying(words));
    }

    private static void guard(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new TeamRefused(otherwise);
        }
    }
}
