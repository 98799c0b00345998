package vn.hanoi.ops.hotline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

/** Empty tables, a clock to be moved by hand, and officers to be. */
@TestComponent
public class HotlineSetup {

    /** A Monday. */
    public static final Instant NINE = hanoi("2021-09-20T09:00");

    public static final GeoPoint VAN_MIEU = new GeoPoint(21.0285, 105.8355);
    public static final GeoPoint HAI_PHONG = new GeoPoint(20.8449, 106.6881);

    private static final List<String> TABLES = List.of(
            "hotline_callback",
            "hotline_quality",
            "hotline_bulk",
            "hotline_officer",
            "hotline_merge",
            "hotline_ticket_lease",
            "hotline_ticket_watcher",
            "hotline_ticket_attribute",
            "hotline_ticket_clock",
            "hotline_ticket_entry",
            "hotline_ticket",
            "hotline_number",
            "hotline_call",
            "hotline_call_draft",
            "hotline_care");

    private final JdbcClient jdbc;
    private final ConsoleClock clock;
    private final SecurityContextHolderStrategy logins;
    private final PersonRegister persons;
    private final CaseSteps cases;

    HotlineSetup(
            JdbcClient jdbc,
            ConsoleClock clock,
            SecurityContextHolderStrategy logins,
            PersonRegister persons,
            CaseSteps cases) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.logins = logins;
        this.persons = persons;
        this.cases = cases;
    }

    /** Begins at nine with no ticket, as an operator. */
    public void begin() {
        // another test's context may have put its own in place
        SecurityContextHolder.setContextHolderStrategy(logins);
        TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        at(NINE);
        operator();
    }

    /** Sets the console's clock. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** Sets the console's clock so many minutes after nine. */
    public void minute(int minutes) {
        at(NINE.plusSeconds(minutes * 60L));
    }

    /** A time as officials say it. */
    public static Instant hanoi(String local) {
        return LocalDateTime.parse(local).atZone(ConsoleClock.HANOI).toInstant();
    }

    /** A made-up F0 of Văn Miếu whose result came an hour ago; nobody has said where the F0 is treated. */
    public CaseId f0(String name, String phone) {
        health();
        AreaPath ward = new AreaPath("01.006.00181");
        jdbc.sql("DELETE FROM people_claim").update();
        PersonId person = persons.register(
                new RegisterPerson(PersonData.named(name).born(Birth.in(1990)).phone(phone), ward));
        return cases.register(RegisterCase.f0(
                        person, ward, CasesSetup.positive(clock.instant().minusSeconds(3_600)))
                .knowing(HealthFacts.born(1990)));
    }

    /** It is decided where the F0 is treated. */
    public void route(CaseId id, Placement where) {
        health();
        cases.route(id, where, "");
    }

    /** The F0 recovered. */
    public void recovered(CaseId id) {
        health();
        cases.close(id, CaseState.RECOVERED, "Đủ điều kiện");
    }

    /** The result was wrong. */
    public void refute(CaseId id) {
        health();
        cases.refute(id, "Nhầm mẫu");
    }

    private void health() {
        login("yte.tp", "01", Role.HEALTH_OFFICER);
    }

    public void operator() {
        login("tongdai1022", "01", Role.HOTLINE_OPERATOR);
    }

    public void supervisor() {
        login("truongca1022", "01", Role.HOTLINE_SUPERVISOR);
    }

    public void vanMieu() {
        login("congan.vanmieu", "01.006.00181", Role.WARD_POLICE);
    }

    public void hangBai() {
        login("congan.hangbai", "01.002.00088", Role.WARD_POLICE);
    }

    public void dongDa() {
        login("quan.dongda", "01.006", Role.DISTRICT_OFFICER);
    }

    /** Acts from now on as this officer. */
    public void login(String account, String area, Role... roles) {
        SecurityContextHolder.setContext(new WithOfficer.Factory()
                .of(
                        account,
                        Arrays.stream(area.split(",")).map(a -> "2021:" + a).toList(),
                        roles));
    }

    /** Nobody is logged in. */
    public void nobody() {
        SecurityContextHolder.clearContext();
    }
}
