package vn.hanoi.ops.enforcement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.records.DrawRecord;
import vn.hanoi.ops.enforcement.records.OffenderData;
import vn.hanoi.ops.enforcement.records.SignRecord;
import vn.hanoi.ops.enforcement.records.SignedBy;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.OwnerKind;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueRegister;

/** Empties the room and sets the console's clock for a test. */
@TestComponent
public class EnforcementSetup {

    /** Nine in the morning of 5 October 2021 in Hanoi, a Tuesday. */
    public static final Instant NINE = hanoi("2021-10-05T09:00");

    /** In the ward of Văn Miếu. */
    public static final GeoPoint VAN_MIEU = new GeoPoint(21.0285, 105.8355);

    /** A drawing of one point. */
    public static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final List<String> TABLES = List.of(
            "enforcement_decision",
            "enforcement_record",
            "enforcement_number",
            "enforcement_suspension",
            "enforcement_inspection",
            "enforcement_breach",
            "enforcement_petition",
            "enforcement_plan",
            "enforcement_place",
            "venues_history",
            "venues_zone",
            "venues_venue");

    private final ConsoleClock clock;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy logins;
    private final VenueRegister register;

    EnforcementSetup(
            ConsoleClock clock, JdbcClient jdbc, SecurityContextHolderStrategy logins, VenueRegister register) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.logins = logins;
        this.register = register;
    }

    /** Begins at nine with nothing but the delivered law. */
    public void begin() {
        // another test's context may have put its own in place
        SecurityContextHolder.setContextHolderStrategy(logins);
        TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("DELETE FROM enforcement_law WHERE number > 3").update();
        jdbc.sql("DELETE FROM enforcement_law_draft").update();
        jdbc.sql("DELETE FROM enforcement_checklist WHERE version > 1").update();
        jdbc.sql("DELETE FROM enforcement_weight WHERE version > 2").update();
        at(NINE);
    }

    /** Sets the console's clock. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** A time as officials say it. */
    public static Instant hanoi(String local) {
        return LocalDateTime.parse(local).atZone(ConsoleClock.HANOI).toInstant();
    }

    /** Acts from now on as this officer. */
    public void login(String account, String area, Role... roles) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, List.of("2021:" + area), roles));
    }

    /** The inspector of Đống Đa. */
    public void inspector() {
        login("kiemtra.dongda", "01.006", Role.VENUE_INSPECTOR);
    }

    /** A café without a code, taken into the register by the inspector. */
    public VenueId cafe() {
        inspector();
        return register.register(
                new VenueData(
                        "Cà phê Mẫu",
                        "CAFE",
                        "Số 5 Quốc Tử Giám",
                        "Quốc Tử Giám",
                        VAN_MIEU,
                        20,
                        "",
                        new OwnerData(OwnerKind.ORGANISATION, "Công ty Mẫu", "0101234567", "0912 000 001"),
                        List.of()),
                true);
    }

    /** The unit in which the café stands. */
    public AreaPath ward(VenueId venue) {
        return new AreaPath(jdbc.sql("SELECT area_path FROM enforcement_place WHERE venue = :id")
                .param("id", Ids.bytes(venue.value()))
                .query(String.class)
                .single());
    }

    /** The chair of a unit. */
    public void chair(AreaPath unit) {
        login("chutich." + unit.value(), unit.value(), Role.OFFICE_CHAIR);
    }

    /** An officer of a ward's police. */
    public void police(AreaPath ward) {
        login("congan." + ward.value(), ward.value(), Role.WARD_POLICE);
    }

    /** A record of a mask case in a ward, complete but for the signatures. */
    public static DrawRecord mask(AreaPath ward, Instant now, String document) {
        return record(ward, null, now, Offender.PERSON, document, "MASK");
    }

    /** A complete record but for the signatures. */
    public static DrawRecord record(
            AreaPath ward, @Nullable VenueId venue, Instant now, Offender offender, String document, String act) {
        return record(ward, venue, null, now, new Who(offender, document), act);
    }

    /** A complete record at nine of a venue without a QR point, found at a visit. */
    public static DrawRecord foundAt(InspectionId visit, VenueId venue, AreaPath ward) {
        return record(ward, venue, visit, NINE, new Who(Offender.ORGANISATION, "0101234567"), "VENUE_QR");
    }

    private record Who(Offender kind, String document) {}

    private static DrawRecord record(
            AreaPath ward,
            @Nullable VenueId venue,
            @Nullable InspectionId visit,
            Instant now,
            Who offender,
            String act) {
        return new DrawRecord(
                UUID.randomUUID(),
                ward,
                venue,
                visit,
                "Số 5 Quốc Tử Giám",
                now.minusSeconds(600),
                now.minusSeconds(600),
                now,
                new OffenderData(
                        offender.kind(),
                        "Nguyễn Văn Mẫu",
                        "15/08/1990",
                        offender.document(),
                        "Số 1 Phố Mẫu, Phường Mẫu, Hà Nội",
                        ""),
                List.of(act),
                "Không chấp hành quy định phòng, chống dịch",
                "Thừa nhận vi phạm",
                "Không áp dụng",
                List.of("Trần Thị Thử"),
                true,
                Set.of());
    }

    /** The signatures of officer and offender. */
    public static SignRecord signed() {
        return new SignRecord(
                List.of(
                        new SignedBy(SignedBy.Role.OFFICER, "Cán bộ Mẫu", PNG),
                        new SignedBy(SignedBy.Role.OFFENDER, "Nguyễn Văn Mẫu", PNG)),
                false,
                "");
    }

    /** A count of rows. */
    public int rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }
}
