package vn.hanoi.ops.care.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.GeoPoint;

@CareModuleTest
class SitesModuleTests {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    SiteRegister register;

    @Autowired
    CareSites sites;

    @Autowired
    BedBlocks blocks;

    @Autowired
    SiteImportTarget imports;

    @Autowired
    DemoFile demo;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        cases.realTime();
    }

    @Test
    void blockedBedsNeedAReasonAndComeBackByThemselvesWhenTheTimeIsOver() {
        SiteId id = setup.site(CareSetup.HOSPITAL).id();
        Instant until = CasesSetup.NINE.plus(Duration.ofHours(5));
        assertThatExceptionOfType(CareRefused.class).isThrownBy(() -> blocks.block(id, BedClass.OXYGEN, 1, " ", until));
        assertThatExceptionOfType(CareRefused.class)
                .isThrownBy(() -> blocks.block(id, BedClass.OXYGEN, 3, "Hỏng", until));
        blocks.block(id, BedClass.OXYGEN, 1, "Hỏng đường ô xy", until);
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 1, 0, 0));
        assertThat(sites.find(id).orElseThrow().forecast())
                .extracting(FreeDay::free)
                .startsWith(3, 4);
        cases.at(until.plusSeconds(1));
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN).free())
                .isEqualTo(2);
    }

    @Test
    void aFigureThatNobodyMovedOrConfirmedHasNoAgeAndAConfirmedOneCountsFromThen() {
        SiteId id = setup.site(CareSetup.MILD).id();
        assertThat(setup.site(CareSetup.MILD).asOf()).isNull();
        blocks.confirm(id);
        assertThat(setup.site(CareSetup.MILD).asOf()).isBetween(CasesSetup.NINE, CasesSetup.NINE.plusSeconds(60));
        assertThat(sites.find(id).orElseThrow().history())
                .extracting(SiteEntry::step)
                .containsExactly(SiteStep.CONFIRMED, SiteStep.REGISTERED);
    }

    @Test
    void onlyWhoAnswersForAPlaceChangesItAndEveryoneInCareSeesIt() {
        SiteId id = setup.site(CareSetup.FINAL_LINE).id();
        CasesSetup.dongDa();
        assertThat(sites.find(id))
                .hasValueSatisfying(site -> assertThat(site.own()).isFalse());
        assertThatExceptionOfType(NoSuchSite.class).isThrownBy(() -> blocks.confirm(id));
        CasesSetup.login("congan", "01.006", "WARD_POLICE");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> sites.rows(SiteFilter.ALL));
    }

    @Test
    void faultsAreToldFieldByFieldAndACodeBelongsToOnePlace() {
        SiteData good = CareSetup.hospital();
        SiteData bad = new SiteData(
                "có dấu",
                "",
                good.kind(),
                4,
                new GeoPoint(10, 106),
                "",
                "",
                Set.of(),
                Set.of(),
                null,
                null,
                -1,
                0,
                good.wards());
        assertThatExceptionOfType(InvalidSite.class)
                .isThrownBy(() -> register.register(bad))
                .satisfies(e -> assertThat(e.fields())
                        .contains("code", "name", "tier", "riskGroups", "intakeFrom", "position"));
        assertThatExceptionOfType(InvalidSite.class)
                .isThrownBy(() -> register.register(good))
                .satisfies(e -> assertThat(e.fields()).containsExactly("code"));
    }

    @Test
    void aFileIsLookedAtTakenOverAndTakenBack() {
        ImportRow row = new ImportRow(
                2,
                Map.ofEntries(
                        Map.entry("code", "BV-MOI"),
                        Map.entry("name", "Bệnh viện Mới"),
                        Map.entry("kind", "HOSPITAL"),
                        Map.entry("tier", "2"),
                        Map.entry("lat", "21.0280"),
                        Map.entry("lon", "105.8350"),
                        Map.entry("risk_groups", "LOW,HIGH"),
                        Map.entry("capabilities", "OXYGEN"),
                        Map.entry("intake_from", "06:00"),
                        Map.entry("intake_to", "22:00"),
                        Map.entry("beds_oxygen", "30")));
        ImportRow wrong = new ImportRow(3, Map.of("code", "BV-SAI", "name", "Sai", "kind", "BENH_VIEN", "tier", "x"));
        assertThat(imports.look(List.of(row, wrong)))
                .extracting(Looked::verdict)
                .containsExactly(Verdict.NEW, Verdict.BAD);
        List<TakenOver> taken = imports.take(List.of(row));
        assertThat(imports.look(List.of(row))).extracting(Looked::verdict).containsExactly(Verdict.SAME);
        assertThat(setup.site("BV-MOI").load()).isEqualTo(new Load(30, 0, 0, 0));
        assertThat(imports.takeBack(taken.getFirst())).isTrue();
        assertThat(sites.rows(SiteFilter.ALL)).extracting(SiteRow::code).doesNotContain("BV-MOI");
    }

    @Test
    void wordsFindPlacesInAnyWritingAndTheTowerCountsOpenPlaces() {
        assertThat(sites.rows(SiteFilter.ALL.saying("co so td")))
                .extracting(SiteRow::code)
                .containsExactly(CareSetup.MILD);
        assertThat(sites.rows(SiteFilter.ALL.ofTier(Optional.of(3)))).hasSize(1);
        assertThat(sites.tiers()).extracting(CareSites.TierLoad::tier).containsExactly(3, 2, 1);
        assertThat(sites.tiers().getFirst().load().beds()).isEqualTo(3);
    }

    @Test
    void theDemoCitysPlacesCanAllBeRead() throws IOException {
        assertThat(demo.places()).hasSizeGreaterThan(50);
        assertThat(demo.places().stream()
                        .mapToInt(place ->
                                place.wards().stream().mapToInt(Ward::beds).sum())
                        .sum())
                .isGreaterThan(15_000);
    }
}
