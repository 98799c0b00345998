package vn.hanoi.ops.cases.outbreaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.cases.CasesSetup.HANG_BAI;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_CHUONG;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.outbreaks.OutbreakStep.What;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.records.Marker;
import vn.hanoi.ops.kernel.AreaPath;

@CaseModuleTest
class OutbreaksModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    Contacts contacts;

    @Autowired
    Outbreaks outbreaks;

    private CaseId seller;
    private CaseId buyer;
    private UUID stall;

    @BeforeEach
    void anF0OfTheMarketAndWhoMetTheSellerThere() {
        setup.begin();
        CasesSetup.city();
        seller = steps.register(RegisterCase.f0(
                setup.person("Trần Thị Chợ", 1980, "0912000001", VAN_MIEU), VAN_MIEU, CasesSetup.positive(NINE)));
        stall = contacts.mark(seller, stay("Chợ Mẫu"));
        buyer = contact("Trần Văn Mua", HANG_BAI, Setting.MARKET, 2);
        contact("Trần Văn Nhà", VAN_MIEU, Setting.HOUSEHOLD, 2);
        contact("Trần Văn Hôm Khác", VAN_MIEU, Setting.MARKET, 5);
    }

    @AfterEach
    void leave() {
        setup.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCaseBelongsByItsMarkerAndWhoMetItThereOnADayOfTheMarkerToo() {
        OutbreakId market = declare("chợ mẫu");
        assertThat(find(market).ways()).isEmpty();
        outbreaks.tie(stall, market);
        assertThat(find(market).ways()).containsOnly(entry(seller, Way.MARKER), entry(buyer, Way.CONTACT));
        assertThat(find(market).row()).satisfies(row -> {
            assertThat(row.f0()).isEqualTo(1);
            assertThat(row.f1()).isEqualTo(1);
            assertThat(row.lastOn()).isEqualTo(TODAY);
        });
    }

    @Test
    void aContactWhoTurnsF0MovesFromTheContactsToTheF0OfItsReportingDay() {
        OutbreakId market = declare("Chợ Mẫu");
        outbreaks.tie(stall, market);
        steps.confirm(buyer, CasesSetup.positive(NINE));
        assertThat(find(market).days()).singleElement().satisfies(day -> {
            assertThat(day.f0()).isEqualTo(2);
            assertThat(day.f1()).isZero();
        });
    }

    @Test
    void markersOfTheSameNameAreSuggestedWhateverTheirMarksAndTiedAtOnce() {
        OutbreakId market = declare("CHO MAU");
        assertThat(find(market).suggested()).containsExactly(seller);
        assertThat(outbreaks.tieAll(market)).isEqualTo(1);
        assertThat(find(market).suggested()).isEmpty();
        assertThat(find(market).ways()).containsKey(seller);
    }

    @Test
    void anOfficersWordCountsBeforeTheMarkers() {
        OutbreakId market = declare("Chợ Mẫu");
        outbreaks.tie(stall, market);
        outbreaks.exclude(market, buyer, "Chỉ đi ngang qua");
        assertThat(find(market).ways()).containsOnlyKeys(seller);
        outbreaks.include(market, buyer);
        assertThat(find(market).ways()).containsEntry(buyer, Way.HAND);
        assertThat(refusal(() -> outbreaks.exclude(market, buyer, " "))).isEqualTo(Reason.REASON_MISSING);
    }

    @Test
    void aDistrictSeesAPlaceOfAnotherWhenOneOfItsCasesBelongsButDoesNotSteerIt() {
        OutbreakId market = declare("Chợ Mẫu");
        CasesSetup.hoanKiem();
        assertThat(outbreaks.find(market)).isEmpty();
        CasesSetup.city();
        outbreaks.tie(stall, market);
        CasesSetup.hoanKiem();
        assertThat(find(market).mine()).isFalse();
        assertThat(outbreaks.rows(OutbreakFilter.OPEN, null, 10)).isEmpty();
        assertThatThrownBy(() -> outbreaks.close(market, "Hết ca")).isInstanceOf(NoSuchOutbreak.class);
        assertThatThrownBy(() -> outbreaks.include(market, seller)).isInstanceOf(NoSuchCase.class);
    }

    @Test
    void aClosedPlaceTakesNoMoreCasesUntilItIsOpenedAgain() {
        OutbreakId market = declare("Chợ Mẫu");
        outbreaks.close(market, "14 ngày không có ca mới");
        assertThat(outbreaks.rows(OutbreakFilter.OPEN, null, 10)).isEmpty();
        assertThat(refusal(() -> outbreaks.include(market, seller))).isEqualTo(Reason.WRONG_STATE);
        outbreaks.reopen(market, "Có ca mới");
        outbreaks.include(market, seller);
        assertThat(find(market).steps())
                .extracting(OutbreakStep::what)
                .containsExactly(What.OPENED, What.CLOSED, What.REOPENED, What.INCLUDED);
    }

    @Test
    void whoSavesAfterAnotherOfficerIsTold() {
        OutbreakId market = declare("Chợ Mẫu");
        int seen = find(market).version();
        outbreaks.amend(market, seen, place("Chợ Mẫu, dãy A"));
        assertThatThrownBy(() -> outbreaks.amend(market, seen, place("Chợ Mẫu, dãy B")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(find(market).place().name()).isEqualTo("Chợ Mẫu, dãy A");
    }

    @Test
    void listsAreCountedAndSearchedWithoutMarks() {
        OutbreakId market = declare("Chợ Mẫu");
        declare("Ngõ Gạch");
        outbreaks.tie(stall, market);
        assertThat(outbreaks.rows(new OutbreakFilter(true, "cho m"), null, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.f1()).isEqualTo(1));
        assertThat(outbreaks.count(OutbreakFilter.OPEN, 10)).isEqualTo(2);
        OutbreakRow newest = outbreaks.rows(OutbreakFilter.OPEN, null, 1).getFirst();
        assertThat(outbreaks.rows(OutbreakFilter.OPEN, newest, 10))
                .extracting(OutbreakRow::id)
                .containsExactly(market);
        assertThat(outbreaks.ofCases(List.of(seller, buyer)))
                .containsOnlyKeys(seller, buyer)
                .allSatisfy((id, rows) ->
                        assertThat(rows).extracting(OutbreakRow::id).containsExactly(market));
    }

    private OutbreakDetails find(OutbreakId id) {
        return outbreaks.find(id).orElseThrow();
    }

    private OutbreakId declare(String name) {
        return outbreaks.open(place(name));
    }

    private static OutbreakPlace place(String name) {
        return new OutbreakPlace(name, "", VAN_CHUONG, Setting.MARKET, null, "", TODAY);
    }

    private CaseId contact(String name, AreaPath area, Setting setting, int daysAgo) {
        return steps.register(RegisterCase.f1(
                setup.person(name, 1990, "0912000002", area),
                area,
                Exposure.on(seller, TODAY.minusDays(daysAgo), setting)));
    }

    private static Marker.Stay stay(String place) {
        return new Marker.Stay(
                place,
                null,
                NINE.minus(Duration.ofDays(2)),
                NINE.minus(Duration.ofDays(2)).plus(Duration.ofHours(1)),
                Setting.MARKET,
                "");
    }

    private static Reason refusal(Runnable step) {
        try {
            step.run();
        } catch (CaseRefused refused) {
            return refused.reason();
        }
        throw new AssertionError("done");
    }

    private static java.util.Map.Entry<CaseId, Way> entry(CaseId id, Way way) {
        return java.util.Map.entry(id, way);
    }
}
