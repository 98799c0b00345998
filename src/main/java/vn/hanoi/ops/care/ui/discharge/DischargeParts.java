package vn.hanoi.ops.care.ui.discharge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.discharge.CarePapers;
import vn.hanoi.ops.care.discharge.Discharges;
import vn.hanoi.ops.care.discharge.Stays;
import vn.hanoi.ops.care.discharge.StepDowns;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** What the screens of discharge ask for. */
@Component
class DischargeParts {

    private final Stays stays;
    private final Discharges discharges;
    private final StepDowns stepDowns;
    private final CarePapers papers;
    private final TransferDesk desk;
    private final CareSites sites;
    private final PersonRegister persons;
    private final CurrentOfficer officers;
    private final Clock clock;

    DischargeParts(
            Stays stays,
            Discharges discharges,
            StepDowns stepDowns,
            CarePapers papers,
            TransferDesk desk,
            CareSites sites,
            PersonRegister persons,
            CurrentOfficer officers,
            Clock clock) {
        this.stays = stays;
        this.discharges = discharges;
        this.stepDowns = stepDowns;
        this.papers = papers;
        this.desk = desk;
        this.sites = sites;
        this.persons = persons;
        this.officers = officers;
        this.clock = clock;
    }

    Stays stays() {
        return stays;
    }

    Discharges discharges() {
        return discharges;
    }

    StepDowns stepDowns() {
        return stepDowns;
    }

    CarePapers papers() {
        return papers;
    }

    TransferDesk desk() {
        return desk;
    }

    Map<SiteId, SiteRow> sites() {
        return sites.rows(SiteFilter.ALL).stream().collect(Collectors.toMap(SiteRow::id, Function.identity()));
    }

    Map<PersonId, PersonRow> people(Map<PersonId, Set<AreaPath>> shared) {
        return shared.isEmpty() ? Map.of() : persons.rows(shared);
    }

    /** The places that the officer chooses among: the own ones for a place's own staff, else all. */
    List<SiteRow> choice() {
        List<SiteRow> offered = staff() ? sites.received() : sites.rows(SiteFilter.ALL);
        return offered.stream().sorted(Comparator.comparing(SiteRow::folded)).toList();
    }

    /** Tells whether the officer discharges and prints. */
    boolean works() {
        return officers.require().is(Role.HEALTH_OFFICER, Role.QUARANTINE_MANAGER);
    }

    /** Tells whether the officer is at work for own places alone, where others move and follow patients. */
    boolean staff() {
        return !officers.require().is(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }
}
