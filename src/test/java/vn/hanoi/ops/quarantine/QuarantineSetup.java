package vn.hanoi.ops.quarantine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.sites.Post;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.SiteData;
import vn.hanoi.ops.quarantine.sites.SiteDetails;
import vn.hanoi.ops.quarantine.sites.SiteKind;
import vn.hanoi.ops.quarantine.sites.SitePlaces;
import vn.hanoi.ops.quarantine.sites.Zone;
import vn.hanoi.ops.quarantine.stays.Arrival;

/** An empty room, a clock to be moved by hand, sites with rooms, people and their decisions, and officers to be. */
@TestComponent
public class QuarantineSetup {

    /** 21 September 2021, nine o'clock in Hanoi. */
    public static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2021, 9, 21);

    /** In Hoàng Liệt, Hoàng Mai. */
    public static final GeoPoint PHAP_VAN = new GeoPoint(20.9585, 105.8430);

    /** Where the people of these tests live. */
    public static final AreaPath VAN_MIEU = new AreaPath("01.006.00181");

    private static final List<String> TABLES = List.of(
            "quarantine_review",
            "quarantine_detection",
            "quarantine_mute",
            "quarantine_camera",
            "quarantine_bus",
            "quarantine_rule_proposal",
            "quarantine_grace_proposal",
            "quarantine_watch_proposal",
            "quarantine_movement",
            "quarantine_stay",
            "quarantine_order",
            "quarantine_bed",
            "quarantine_room",
            "quarantine_site",
            "cases_exposure",
            "cases_case",
            "cases_number");

    private final QuarantineSiteRegister register;
    private final SitePlaces places;
    private final PersonRegister persons;
    private final ConsoleClock clock;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy logins;
    private int phones;

    public QuarantineSetup(
            QuarantineSiteRegister register,
            SitePlaces places,
            PersonRegister persons,
            ConsoleClock clock,
            JdbcClient jdbc,
            SecurityContextHolderStrategy logins) {
        this.register = register;
        this.places = places;
        this.persons = persons;
        this.clock = clock;
        this.jdbc = jdbc;
        this.logins = logins;
    }

    /** Begins at nine with nothing. */
    public void begin() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("DELETE FROM quarantine_watch_rule WHERE entered_by <> 'console'")
                .update();
        jdbc.sql("DELETE FROM quarantine_grace WHERE entered_by <> 'console'").update();
        jdbc.sql("UPDATE quarantine_grace SET valid_to = NULL").update();
        at(NINE);
        admin();
    }

    /** Sets the console's clock. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** Moves the console's clock to nine o'clock of a day so many days later. */
    public void daysLater(int days) {
        at(NINE.plusSeconds(86_400L * days));
    }

    /** A site at Pháp Vân whose manager is {@code cachly.phapvan}; acts as administrator and stays so. */
    public SiteId site(String code) {
        admin();
        SiteId site = register.register(
                new SiteData(code, "Khu cách ly " + code, SiteKind.UNIVERSITY, "Số 1 Đường Mẫu", PHAP_VAN));
        jdbc.sql("UPDATE quarantine_site SET area_path = '01.008.00337' WHERE code = :code")
                .param("code", code)
                .update();
        register.employ(site, new SiteDetails.Member("cachly.phapvan", "Ngô Văn Bình", Post.MANAGER));
        return site;
    }

    /** A floor with rooms of so many beds. @return the beds room by room */
    public List<List<UUID>> rooms(SiteId site, int rooms, int beds) {
        UUID floor = places.addFloor(site, "A", "Tầng " + Ids.next().toString().substring(30), Zone.DIRTY);
        List<List<UUID>> made = new ArrayList<>();
        for (int n = 1; n <= rooms; n++) {
            UUID room = places.addRoom(floor, String.valueOf(100 + n), beds);
            made.add(jdbc.sql("SELECT id FROM quarantine_bed WHERE room_id = :room ORDER BY name")
                    .param("room", Ids.bytes(room))
                    .query((row, i) -> Rows.id(row, "id"))
                    .list());
        }
        return made;
    }

    /** A made-up person of Văn Miếu. */
    public PersonId person(String name, Sex sex, int born, String home) {
        return persons.register(new RegisterPerson(
                PersonData.named(name)
                        .of(sex)
                        .born(Birth.in(born))
                        .phone(String.format(java.util.Locale.ROOT, "0912%06d", ++phones))
                        .living(HomeAddress.current(home, VAN_MIEU)),
                VAN_MIEU));
    }

    /** A made-up woman of 1990 of a home of her own. */
    public PersonId woman(String name) {
        return person(name, Sex.FEMALE, 1990, "Số " + (++phones + 100) + " Ngõ Mẫu, Văn Miếu, Đống Đa");
    }

    /** An arrival under decision 125 of the day. */
    public static Arrival arrival(PersonId person, @Nullable LocalDate exposed, @Nullable UUID bed) {
        return new Arrival(person, paper(), exposed, VAN_MIEU, ProtectionRules.History.UNKNOWN, bed);
    }

    /** Decision 125. */
    public static OrderData.Paper paper() {
        return new OrderData.Paper(
                "125/QĐ-UBND",
                TODAY,
                "UBND quận Đống Đa",
                "Điều 49 Luật Phòng, chống bệnh truyền nhiễm; kết luận điều tra");
    }

    /** How many rows a table of the room has. */
    public int rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    public void admin() {
        login("quantri", "2021:01", Role.ADMIN);
    }

    /** The manager of Pháp Vân. */
    public void manager() {
        login("cachly.phapvan", "2021:01.008.00337", Role.QUARANTINE_MANAGER);
    }

    /** A second manager of the same ward. */
    public void manager(String account) {
        login(account, "2021:01.008.00337", Role.QUARANTINE_MANAGER);
    }

    /** The health officer of Đống Đa, where the people live. */
    public void homeWard() {
        login("yte.dongda", "2021:01.006", Role.HEALTH_OFFICER);
    }

    /** The ward's police. */
    public void police() {
        login("congan.vanmieu", "2021:01.006.00181", Role.WARD_POLICE);
    }

    public void login(String account, String area, Role... roles) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, List.of(area), roles));
    }
}
