package vn.hanoi.ops.care;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteData;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteRegister;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.sites.Ward;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.Assessment;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/** A city with three places of treatment and nobody in them, a clock to be moved by hand, and officers to be. */
@TestComponent
public class CareSetup {

    /** A hospital of tier 2 in Đống Đa with two standard and two oxygen beds. */
    public static final String HOSPITAL = "BV-MAU";

    /** A final-line hospital in Hoàn Kiếm with two intensive and one oxygen bed, obstetrics and dialysis. */
    public static final String FINAL_LINE = "BV-TUYEN-CUOI";

    /** A site for mild cases in Đống Đa with four beds. */
    public static final String MILD = "TD-MAU";

    private static final List<String> TABLES =
            List.of("care_awaited", "care_transfer", "care_hold", "care_stay", "care_site");

    private final CasesSetup cases;
    private final SiteRegister register;
    private final CareSites sites;
    private final CaseSteps steps;
    private final JdbcClient jdbc;
    private int people;

    CareSetup(CasesSetup cases, SiteRegister register, CareSites sites, CaseSteps steps, JdbcClient jdbc) {
        this.cases = cases;
        this.register = register;
        this.sites = sites;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** Begins at nine without cases, with three empty places, as a health officer of the city. */
    public void begin() {
        cases.begin();
        TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        jdbc.sql("DELETE FROM care_rules WHERE version > 2").update();
        jdbc.sql("DELETE FROM care_number").update();
        jdbc.sql("DELETE FROM care_plan").update();
        CasesSetup.city();
        register.register(hospital());
        register.register(finalLine());
        register.register(mild());
    }

    /** Takes everybody out of the queue. */
    public void forgetTransfers() {
        jdbc.sql("DELETE FROM care_transfer").update();
    }

    /** The place with a code. */
    public SiteRow site(String code) {
        return sites.rows(SiteFilter.ALL).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A made-up F0 of Văn Miếu whose result came an hour ago; stands in the queue at once. */
    public CaseId f0() {
        people++;
        PersonId person = cases.person("Người Bệnh " + people, 1990, "09" + (12_000_000 + people), CasesSetup.VAN_MIEU);
        return steps.register(RegisterCase.f0(
                        person, CasesSetup.VAN_MIEU, CasesSetup.positive(CasesSetup.NINE.minus(Duration.ofHours(1))))
                .knowing(HealthFacts.born(1990)));
    }

    /** A made-up F0 with measured oxygen saturation, which grades severity. */
    public CaseId f0(double spo2, Measure... signs) {
        CaseId id = f0();
        steps.assess(id, new Assessment(spo2, null, 18, Set.of(signs)));
        return id;
    }

    /** The open transfer of a case. */
    public TransferId transfer(CaseId id) {
        return jdbc.sql("SELECT id FROM care_transfer WHERE open_case = :case")
                .param("case", Ids.bytes(id.value()))
                .query((row, n) -> new TransferId(Ids.uuid(row.getBytes("id"))))
                .single();
    }

    /** A hospital of tier 2. */
    public static SiteData hospital() {
        return place(
                HOSPITAL,
                SiteKind.HOSPITAL,
                2,
                new GeoPoint(21.0277, 105.8355),
                Set.of(Capability.OXYGEN, Capability.HFNC),
                List.of(
                        new Ward("A1", "Khoa Nội", BedClass.STANDARD, 2),
                        new Ward("A2", "Khoa Hô hấp", BedClass.OXYGEN, 2)));
    }

    private static SiteData finalLine() {
        return place(
                FINAL_LINE,
                SiteKind.HOSPITAL,
                3,
                new GeoPoint(21.0250, 105.8530),
                Set.of(
                        Capability.OXYGEN,
                        Capability.HFNC,
                        Capability.VENTILATOR,
                        Capability.OBSTETRICS,
                        Capability.DIALYSIS),
                List.of(
                        new Ward("ICU", "Hồi sức", BedClass.INTENSIVE, 2),
                        new Ward("O2", "Khoa Ô xy", BedClass.OXYGEN, 1)));
    }

    private static SiteData mild() {
        SiteData data = place(
                MILD,
                SiteKind.MILD_SITE,
                1,
                new GeoPoint(21.0270, 105.8360),
                Set.of(),
                List.of(new Ward("K1", "Khu 1", BedClass.STANDARD, 4)));
        return new SiteData(
                data.code(),
                data.name(),
                data.kind(),
                data.tier(),
                data.position(),
                data.address(),
                data.deskPhone(),
                data.capabilities(),
                Set.of(RiskGroup.LOW, RiskGroup.MEDIUM),
                null,
                null,
                0,
                0,
                data.wards());
    }

    private static SiteData place(
            String code, SiteKind kind, int tier, GeoPoint at, Set<Capability> can, List<Ward> wards) {
        return new SiteData(
                code,
                "Cơ sở " + code,
                kind,
                tier,
                at,
                "Số 1 Phố Mẫu",
                "024 0000 0000",
                can,
                Set.of(RiskGroup.values()),
                null,
                null,
                0,
                0,
                wards);
    }
}
