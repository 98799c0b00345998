package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;

/** Venues, check-ins and cases for the tests of tracing; all people are made up. */
@TestComponent
public class TracingSetup {

    public static final AreaPath VAN_MIEU = CasesSetup.VAN_MIEU;

    private final CasesSetup cases;
    private final VenueSetup venues;
    private final CaseRegister register;
    private final VenueRegister venueRegister;
    private final VenueCodes codes;
    private final VenueList list;
    private final CheckInIntake intake;
    private final JdbcClient jdbc;
    private int round;

    TracingSetup(
            CasesSetup cases,
            VenueSetup venues,
            CaseRegister register,
            VenueRegister venueRegister,
            VenueCodes codes,
            VenueList list,
            CheckInIntake intake,
            JdbcClient jdbc) {
        this.cases = cases;
        this.venues = venues;
        this.register = register;
        this.venueRegister = venueRegister;
        this.codes = codes;
        this.list = list;
        this.intake = intake;
        this.jdbc = jdbc;
    }

    /** A phone that no other test has used: the console remembers whom it has written down already. */
    public String phone(int number) {
        return String.format(Locale.ROOT, "0912%03d%03d", round % 1_000, number);
    }

    /** Nine o'clock of 21 September 2021 without cases, venues and traces, as a health officer of Đống Đa. */
    public void begin() {
        round++;
        List.of("tracing_run", "tracing_contact", "tracing_visitor", "venues_kept_check_in", "venues_kept_visitor")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        venues.begin();
        cases.begin();
        jdbc.sql("DELETE FROM people_phone").update();
    }

    /** A venue with a code in use. @return its short number */
    public int venue(String name, String kind, double shift) {
        return venue(name, kind, shift, "Số 5 Quốc Tử Giám");
    }

    /** The same at another address. */
    public int venue(String name, String kind, double shift, String address) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        VenueId id = venueRegister.register(
                new VenueData(
                        name,
                        kind,
                        address,
                        "Quốc Tử Giám",
                        new GeoPoint(21.0285 + shift, 105.8355),
                        null,
                        "",
                        OwnerData.UNKNOWN,
                        List.of()),
                true);
        codes.issue(id, "");
        int number = list.find(id).orElseThrow().row().number();
        SecurityContextHolder.setContext(before);
        return number;
    }

    /** Somebody comes to a venue, and leaves it unless no end is named; times of Hanoi such as {@code 2021-09-20T09:30}. */
    public void stay(int venue, String contact, String from, String to) {
        Submission in = Submission.byContact(venue, 0, contact, hanoi(from), false);
        List<Submission> all =
                to.isEmpty() ? List.of(in) : List.of(in, Submission.byContact(venue, 0, contact, hanoi(to), true));
        Receipt receipt = intake.accept(all, Source.SYSTEM);
        if (!receipt.rejected().isEmpty()) {
            throw new IllegalStateException(receipt.toString());
        }
    }

    /** An F0 with this phone whose first symptoms were on a day. */
    public CaseId f0(String name, String phone, String onset) {
        return f0(name, phone, onset, VAN_MIEU);
    }

    /** The same in another unit. */
    public CaseId f0(String name, String phone, String onset, AreaPath unit) {
        LocalDate day = LocalDate.parse(onset);
        return register.register(RegisterCase.f0(
                        cases.person(name, 1980, phone, unit),
                        unit,
                        new ConfirmCase(
                                ConfirmationMethod.RT_PCR,
                                22.4,
                                CasesSetup.TODAY.minusDays(1),
                                CasesSetup.NINE,
                                DetectionPlace.COMMUNITY))
                .knowing(new HealthFacts(day, 1980, null, null, null)));
    }

    /** A moment in Hanoi. */
    public static Instant hanoi(String text) {
        return LocalDateTime.parse(text).atZone(ConsoleClock.HANOI).toInstant();
    }

    /** How many rows a query counts. */
    public int count(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    /** How many people a case exposed. */
    public int exposures(CaseId source) {
        return count(
                "SELECT COUNT(*) FROM cases_exposure WHERE source_id = :id", Map.of("id", Ids.bytes(source.value())));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }
}
