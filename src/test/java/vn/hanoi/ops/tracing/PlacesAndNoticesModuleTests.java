package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.tracing.TracingSetup.hanoi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
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

    @Autowired
    PersonRegister persons;

    @Autowired
    CaseRegister register;

    @Autowired
    Privacy privacy;

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
    void aDoubleHouseNumberIsNobodysPhone() {
        int street = setup.venue("Nhà hàng Mẫu", "EATERY", 0.004, "Số 1102 - 1104 - 1106 Phố Huế");
        Instant from = hanoi("2021-09-18T07:00");
        Instant to = hanoi("2021-09-18T08:00");
        for (NoticeKind kind : NoticeKind.values()) {
            String text = notices.draft(sick, street, kind, from, to);
            notices.release(sick, street, kind, from, to, text);
            assertThatThrownBy(() -> notices.release(sick, street, kind, from, to, text + " (0912) 345 678"))
                    .isInstanceOf(TracingRefused.class);
        }
        assertThat(notices.of(sick)).hasSize(2);
    }

    @Test
    void aPlaceTellsWhenTheCaseWasThereWithTheAirAndElseWhenOtherF0Were() {
        setup.f0("Lê Thị Hai", setup.phone(2), "2021-09-20");
        assertThat(present(market, DAY))
                .contains(new PlaceView.Hours(hanoi("2021-09-18T07:10"), hanoi("2021-09-18T08:20")));
        int stall = setup.venue("Quán xôi Mẫu", "EATERY", 0.004);
        setup.stay(stall, setup.phone(2), "2021-09-18T06:00", "2021-09-18T06:20");
        assertThat(present(stall, DAY))
                .contains(new PlaceView.Hours(hanoi("2021-09-18T06:00"), hanoi("2021-09-18T06:50")));
        assertThat(present(stall, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void oneScanOfASharedPhoneIsNotTwoCases() {
        String shared = setup.phone(700);
        CaseId husband = withCard("Lê Văn Chồng", shared, "00108" + shared.substring(3));
        CaseId wife = withCard("Trần Thị Vợ", shared, "00118" + shared.substring(3));
        TraceQuestion question = TraceQuestion.of(husband, REASON).among(List.of(wife));
        setup.stay(bar, shared, "2021-09-12T19:00", "2021-09-12T20:00");
        BackwardTrace trace = tracing.backward(question);
        assertThat(trace.places()).isEmpty();
        assertThat(trace.found()).isOne();
        setup.stay(bar, "00118" + shared.substring(3), "2021-09-13T19:00", "2021-09-13T20:00");
        trace = tracing.backward(question);
        assertThat(trace.places()).singleElement().satisfies(place -> assertThat(place.cases())
                .isEqualTo(2));
        assertThat(trace.found()).isEqualTo(2);
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

    private Optional<PlaceView.Hours> present(int venue, LocalDate day) {
        return privacy.on(Channel.FORM)
                .serving(Purpose.TRACING)
                .value(places.at(sick, REASON, venue, day).present());
    }

    private CaseId withCard(String name, String phone, String card) {
        var person = persons.register(new RegisterPerson(
                PersonData.named(name).phone(phone).with(Document.of(DocumentKind.CCCD, card)), TracingSetup.VAN_MIEU));
        return register.register(RegisterCase.f0(
                        person,
                        TracingSetup.VAN_MIEU,
                        new ConfirmCase(
                                ConfirmationMethod.RT_PCR,
                                22.4,
                                CasesSetup.TODAY.minusDays(1),
                                CasesSetup.NINE,
                                DetectionPlace.COMMUNITY))
                .knowing(new HealthFacts(LocalDate.of(2021, 9, 19), 1980, null, null, null)));
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
