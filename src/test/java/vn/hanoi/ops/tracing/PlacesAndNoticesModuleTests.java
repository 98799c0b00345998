package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.tracing.TracingSetup.hanoi;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.tracing.presence.Infectivity;
import vn.hanoi.ops.tracing.presence.TracingRules;
import vn.hanoi.ops.venues.checkins.Traffic;

@TracingModuleTest
class PlacesAndNoticesModuleTests {

    private static final String REASON = "Truy vết ổ dịch chợ";
    private static final LocalDate DAY = LocalDate.of(2021, 9, 18);
    private static final AreaPath HOAN_KIEM = CasesSetup.HANG_BAI;

    @Autowired
    TracingSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    PlaceInquiry places;

    @Autowired
    Notices notices;

    @Autowired
    Traffic traffic;

    @Autowired
    TracingSettings settings;

    @Autowired
    Tracing tracing;

    private CaseId sick;
    private int market;
    private int bar;

    @BeforeEach
    void aCaseThatWentFromTheMarketToTheBar() {
        setup.begin();
        market = setup.venue("Chợ Mẫu", "MARKET", 0);
        bar = setup.venue("Quán nước Mẫu", "CAFE", 0.002);
        sick = setup.f0("Trần Văn Một", setup.phone(1), "2021-09-19");
        setup.stay(market, setup.phone(1), "2021-09-18T07:10", "2021-09-18T07:50");
        setup.stay(bar, setup.phone(1), "2021-09-18T19:00", "2021-09-18T20:30");
        setup.stay(market, setup.phone(2), "2021-09-18T07:30", "2021-09-18T08:30");
    }

    @AfterEach
    void leave() {
        setup.jdbc().sql("DELETE FROM tracing_rule WHERE version > 1").update();
        cases.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPlaceTellsVisitorsAndF0ByHourAndWhereTheF0Went() {
        PlaceView place = places.at(sick, REASON, market, DAY);
        assertThat(place.visitors()).isEqualTo(2);
        assertThat(place.cases()).isEqualTo(1);
        assertThat(place.hours()).hasSize(24);
        assertThat(place.hours().get(7)).isEqualTo(new PlaceView.Hour(7, 2, 1));
        assertThat(place.hours().get(8)).isEqualTo(new PlaceView.Hour(8, 1, 0));
        assertThat(place.chain()).containsExactly(new PlaceView.Step(market, "Chợ Mẫu", bar, "Quán nước Mẫu", 1));
    }

    @Test
    void theF0OfAPlaceAreCountedWhereverTheirCasesBelongAndOnlyInTheirTime() {
        setup.f0("Lê Thị Hai", setup.phone(2), "2021-09-20", HOAN_KIEM);
        setup.stay(market, setup.phone(3), "2021-09-18T09:00", "2021-09-18T09:30");
        setup.f0("Lê Văn Ba", setup.phone(3), "2021-08-01");
        PlaceView place = places.at(sick, REASON, market, DAY);
        assertThat(place.visitors()).isEqualTo(3);
        assertThat(place.cases())
                .as("one of another district; not who fell ill seven weeks before")
                .isEqualTo(2);
        assertThat(place.hours().get(8)).isEqualTo(new PlaceView.Hour(8, 1, 1));
    }

    @Test
    void aDaysTotalCountsWhatCameSinceItWasAskedLast() {
        long before = traffic.ofCity(DAY, DAY);
        setup.stay(market, setup.phone(4), "2021-09-18T10:00", "");
        assertThat(traffic.ofCity(DAY, DAY)).isEqualTo(before + 1);
    }

    @Test
    void aPlaceIsAskedForWithAReasonAndByHealthOfficersOnly() {
        assertThatThrownBy(() -> places.at(sick, "", market, DAY)).isInstanceOf(TracingRefused.class);
        assertThatThrownBy(() -> places.at(sick, REASON, 99_999_999, DAY)).isInstanceOf(TracingRefused.class);
        CasesSetup.login("ca", "01.006", "WARD_POLICE");
        assertThatThrownBy(() -> places.at(sick, REASON, market, DAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> notices.of(sick)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPublicNoticeSaysPlaceAndHoursAndNoPerson() {
        Instant from = hanoi("2021-09-18T07:00");
        Instant to = hanoi("2021-09-18T08:00");
        String text = notices.draft(sick, market, NoticeKind.PUBLIC, from, to);
        assertThat(text)
                .contains("Chợ Mẫu", "Số 5 Quốc Tử Giám", "18/09/2021 07:00", "18/09/2021 08:00")
                .doesNotContain("Trần Văn Một");
        notices.release(sick, market, NoticeKind.PUBLIC, from, to, text);
        notices.release(sick, market, NoticeKind.PUBLIC, from, to, text + " Xin cảm ơn.");
        assertThat(notices.of(sick)).singleElement().satisfies(notice -> {
            assertThat(notice.name()).isEqualTo("Chợ Mẫu");
            assertThat(notice.text()).endsWith("Xin cảm ơn.");
        });
        for (String telling : new String[] {text + " 0912 345 678", text + " Người bệnh: TRAN VAN MOT", ""}) {
            assertThatThrownBy(() -> notices.release(sick, market, NoticeKind.PUBLIC, from, to, telling))
                    .as(telling)
                    .isInstanceOfSatisfying(
                            TracingRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.PERSON_IN_TEXT));
        }
    }

    @Test
    void newRulesHoldForNewTracesAndAnEarlierOneIsRepeatedUnderItsOwn() {
        RunId before = tracing.forward(TraceQuestion.of(sick, REASON)).run();
        CasesSetup.chief();
        settings.enact(rules(Infectivity.parse("0=0.5"), 60, "Quyết định thử nghiệm"));
        CasesSetup.dongDa();
        assertThat(tracing.forward(TraceQuestion.of(sick, REASON)).people()).isEmpty();
        assertThat(tracing.repeatForward(before).people()).hasSize(1);
        assertThatThrownBy(() -> settings.enact(rules(Infectivity.parse("0=1"), 10, "Quyết định thử nghiệm")))
                .isInstanceOf(AccessDeniedException.class);
        CasesSetup.chief();
        assertThatThrownBy(() -> settings.enact(rules(Infectivity.parse("0=1"), 10, "")))
                .isInstanceOf(TracingRefused.class);
        assertThatThrownBy(() -> settings.enact(rules(Infectivity.parse("0=1"), 600, "Quyết định thử nghiệm")))
                .isInstanceOf(TracingRefused.class);
    }

    private TracingRules rules(Infectivity infectivity, int minimum, String source) {
        TracingRules now = settings.inForce();
        return new TracingRules(
                0,
                CasesSetup.NINE,
                java.time.Duration.ofMinutes(minimum),
                now.trailing(),
                now.trailingWeight(),
                now.otherZoneWeight(),
                now.casualWeight(),
                now.assumedLow(),
                now.assumedHigh(),
                infectivity,
                now.backFrom(),
                now.backTo(),
                source);
    }
}
