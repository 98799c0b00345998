package vn.hanoi.ops.care.discharge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareScope;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/** Ends stays, for who receives at the place, and follows who left for the days of the rules. */
@Service
@PreAuthorize(CareRoles.RECEIVERS)
@Transactional
public class Discharges {

    private final JdbcClient jdbc;
    private final Stays stays;
    private final DischargeRules rules;
    private final CareScope places;
    private final CaseRegister cases;
    private final CareHand.Hands hands;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    Discharges(
            JdbcClient jdbc,
            Stays stays,
            DischargeRules rules,
            CareScope places,
            CaseRegister cases,
            CareHand.Hands hands,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.stays = stays;
        this.rules = rules;
        this.places = places;
        this.cases = cases;
        this.hands = hands;
        this.officers = officers;
        this.events = events;
    }

    /** How somebody was found after the discharge. */
    public enum Outcome {
        WELL,
        FEVER,
        NOT_REACHED;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "care.after." + name();
        }
    }

    /** A day on which somebody who left is to be asked. */
    public record AfterCall(
            UUID id, UUID stay, PersonId person, AreaPath home, Set<AreaPath> shared, LocalDate dueOn) {}

    /**
     * Discharges a patient: the stay and the case end, and the days after begin.
     *
     * @param reason needed when a criterion is not met
     * @throws NoSuchStay when the officer does not receive for the place
     * @throws CareRefused when the stay has ended, or without a reason that is needed
     */
    public void discharge(UUID id, String reason) {
        StayRow stay = stays.find(id)
                .filter(row -> row.shared().stream().anyMatch(area -> places.receives(row.site(), area)))
                .orElseThrow(() -> new NoSuchStay(id));
        CareRefused.unless(stay.leftAt() == null, CareRefused.Reason.WRONG_STATE);
        ReleaseCheck check = stays.check(stay.caseId());
        boolean met = check != null && check.fulfilled();
        CareRefused.unless(met || !reason.isBlank(), CareRefused.Reason.REASON_MISSING);
        CareHand hand = hands.now();
        cases.treated(stay.caseId(), CaseState.RECOVERED, reason);
        jdbc.sql("UPDATE care_stay SET criteria_met = :met WHERE id = :id")
                .param("met", met)
                .param("id", Ids.bytes(id))
                .update();
        follow(stay, CareTimes.day(hand.at()));
        events.publishEvent(ActRecorded.of("PATIENT_DISCHARGED", "care-stay:" + id, stay.home())
                .about(stay.person().value()));
    }

    private void follow(StayRow stay, LocalDate today) {
        int days = rules.on(today).rules().monitored();
        for (int day : new int[] {1, days / 2, days}) {
            jdbc.sql("INSERT INTO care_follow_up (id, stay_id, due_on) VALUES (:id, :stay, :due)"
                            + " ON DUPLICATE KEY UPDATE due_on = :due")
                    .param("id", Ids.bytes(Ids.next()))
                    .param("stay", Ids.bytes(stay.id()))
                    .param("due", today.plusDays(Math.max(1, day)))
                    .update();
        }
    }

    /** Who is to be asked by a day, of the officer's areas, the oldest first, at most 500. */
    @PreAuthorize(CareRoles.WORKERS)
    @Transactional(readOnly = true)
    public List<AfterCall> due(LocalDate day) {
        ScopeSql home = officers.require().scope().within("s.home_path");
        return jdbc.sql("SELECT f.id, f.stay_id, f.due_on, s.person_id, s.home_path, s.area_path FROM care_follow_up f"
                        + " JOIN care_stay s ON s.id = f.stay_id WHERE f.done_at IS NULL AND f.due_on <= :day AND "
                        + home.condition() + " ORDER BY f.due_on, f.id LIMIT 500")
                .param("day", day)
                .params(home.parameters())
                .query((row, n) -> new AfterCall(
                        Ids.uuid(row.getBytes("id")),
                        Ids.uuid(row.getBytes("stay_id")),
                        new PersonId(Ids.uuid(row.getBytes("person_id"))),
                        new AreaPath(row.getString("home_path")),
                        Set.of(new AreaPath(row.getString("area_path"))),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** Notes how somebody was found. @throws CareRefused when it was noted before */
    @PreAuthorize(CareRoles.WORKERS)
    public void asked(UUID id, Outcome outcome) {
        CareHand hand = hands.now();
        AfterCall call = due(LocalDate.of(9_999, 12, 31)).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CareRefused(CareRefused.Reason.WRONG_STATE));
        jdbc.sql("UPDATE care_follow_up SET done_at = :now, done_by = :officer, outcome = :outcome WHERE id = :id"
                        + " AND done_at IS NULL")
                .param("now", CareTimes.utc(hand.at()))
                .param("officer", hand.officer())
                .param("outcome", outcome.name())
                .param("id", Ids.bytes(id))
                .update();
        events.publishEvent(ActRecorded.of("DISCHARGED_ASKED", "care-stay:" + call.stay(), call.home())
                .about(call.person().value()));
    }
}
