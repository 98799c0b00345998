package vn.hanoi.ops.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.EnteredTexts;

/** The weights of matching and the days of an undo, by date: read by administrators and health officers, set by the former. */
@Service
@EnteredTexts
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class PeopleSettings {

    private static final int MOST = 200;
    private static final int MOST_DAYS = 365;
    private static final int SHORTEST_SOURCE = 5;

    private final PeopleRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    PeopleSettings(PeopleRules rules, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.rules = rules;
        this.officers = officers;
        this.events = events;
    }

    /** All figures by name, the newest first for each. */
    @Transactional(readOnly = true)
    public List<PeopleRule> rules() {
        return rules.rows();
    }

    /**
     * Sets a figure from a day on; what was decided under the old one stays.
     *
     * @param source what it rests on, at least 5 characters
     * @throws IllegalArgumentException when there is no such figure, it is out of range (0 to 365 days, −200 to 200 points),
     *     the thresholds of matches would be in disorder, or the source is missing
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void set(String name, LocalDate from, int figure, String source) {
        boolean days = PeopleRules.UNDO_DAYS.equals(name);
        boolean known = rules.rows().stream().anyMatch(rule -> rule.code().equals(name));
        boolean fits = days ? figure >= 0 && figure <= MOST_DAYS : Math.abs(figure) <= MOST;
        if (!known || !fits || source.strip().length() < SHORTEST_SOURCE) {
            throw new IllegalArgumentException("Not a figure of the room: " + name);
        }
        rules.add(new PeopleRule(
                name, from, figure, source.strip(), officers.require().username()));
        rules.matching();
        events.publishEvent(ActRecorded.of(ActKind.SETTING, "PEOPLE_RULE_SET", "people-rule:" + name, null)
                .changing(Map.of(name, new ActRecorded.Change("", figure + " / " + from))));
    }
}
