package vn.hanoi.ops.enforcement.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.SuspensionId;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;
import vn.hanoi.ops.hotline.InspectionAsked;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueInspectionAsked;
import vn.hanoi.ops.venues.register.OpeningState;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class InspectionsModuleTests {

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Inspections inspections;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Places places;

    @Autowired
    Petitions petitions;

    @Autowired
    VenueList venues;

    @Autowired
    VenueCodes codes;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvcTester http;

    private VenueId cafe;
    private AreaPath ward;

    @BeforeEach
    void beginWithACafe() {
        setup.begin();
        cafe = setup.cafe();
        ward = setup.ward(cafe);
    }

    @Test
    void aVenueWithoutACodeIsListedWithTheReasonsForItsPlace() {
        PlaceRow place = places.rows(PlaceFilter.ALL, null, 10).getFirst();
        assertThat(place.id()).isEqualTo(cafe);
        assertThat(place.score()).isEqualTo(places.risk(place).score());
        assertThat(places.risk(place).parts())
                .extracting(Risk.Part::factor)
                .containsExactly(RiskFactor.NO_CODE, RiskFactor.NEVER);
        for (String words : List.of("ca phe mau", "Cà phê Mẫu", "quoc tu gi", String.valueOf(place.number()))) {
            assertThat(places.count(PlaceFilter.ALL.withText(words), 10))
                    .as(words)
                    .isEqualTo(1);
            assertThat(places.rows(PlaceFilter.ALL.withText(words), null, 10)).containsExactly(place);
        }
        assertThat(places.count(PlaceFilter.ALL.withText("tra sua"), 10)).isZero();
        assertThat(places.inside(new GeoPoint(21, 105), new GeoPoint(22, 106), 10))
                .hasSize(1);
        assertThat(places.byDistrict()).containsKey(new AreaPath("01.006"));
        setup.police(new AreaPath("01.002.00088"));
        assertThat(places.rows(PlaceFilter.ALL, null, 10)).isEmpty();
    }

    @Test
    void afterMoreThanThreeRemindersTheVenueIsProposedForSuspensionUntilAQrPointExists() {
        remindTimes(3);
        assertThat(standing()).isEqualTo(Standing.REMINDED);
        assertThat(suspensions.rows(EnumSet.allOf(SuspensionState.class))).isEmpty();
        remindTimes(1);
        assertThat(standing()).isEqualTo(Standing.TO_SUSPEND);
        assertThat(suspensions.rows(EnumSet.of(SuspensionState.PROPOSED)))
                .singleElement()
                .satisfies(s -> assertThat(s.reminders()).isEqualTo(4));
    }

    @Test
    void aVenueThatOnlyPretendsToBeScannedComesFirstUntilItIsVisited() {
        int before = places.find(cafe).orElseThrow().score();
        PlaceRow place = places.find(cafe).orElseThrow();
        VenueInspectionAsked asked = new VenueInspectionAsked(
                cafe,
                place.number(),
                ward,
                place.position(),
                LocalDate.of(2021, 10, 1),
                0,
                EnforcementSetup.NINE,
                "quan");
        transactions.executeWithoutResult(t -> events.publishEvent(asked));
        transactions.executeWithoutResult(t -> events.publishEvent(asked));
        PlaceRow urgent = places.find(cafe).orElseThrow();
        assertThat(urgent.score()).isGreaterThan(before);
        assertThat(places.risk(urgent).parts()).extracting(Risk.Part::factor).contains(RiskFactor.QUIET);
        inspections.record(visit(Outcome.IN_ORDER, true));
        assertThat(places.risk(places.find(cafe).orElseThrow()).parts())
                .extracting(Risk.Part::factor)
                .doesNotContain(RiskFactor.QUIET);
    }

    @Test
    void aVisitThatIsSentTwiceIsCountedOnce() {
        Inspect visit = visit(Outcome.REMINDED, false);
        assertThat(inspections.record(visit)).isEqualTo(inspections.record(visit));
        assertThat(places.find(cafe).orElseThrow().facts().reminders()).isEqualTo(1);
    }

    @Test
    void aRemindedVenueIsDueAgainUntilItIsInOrder() {
        inspections.record(visit(Outcome.REMINDED, false));
        assertThat(places.find(cafe).orElseThrow().facts().reinspectOn()).isEqualTo("2021-10-07");
        setup.at(EnforcementSetup.hanoi("2021-10-07T09:00"));
        assertThat(places.count(PlaceFilter.ALL.withDue(true), 10)).isEqualTo(1);
        inspections.record(visit(Outcome.IN_ORDER, true));
        assertThat(places.count(PlaceFilter.ALL.withDue(true), 10)).isZero();
        assertThat(places.find(cafe).orElseThrow().facts().reminders()).isZero();
        assertThat(inspections.of(places.find(cafe).orElseThrow())).hasSize(2);
    }

    @Test
    void aVisitThatFoundSomethingDidNotFindEverythingInOrder() {
        assertThatThrownBy(() -> inspections.record(visit(Outcome.IN_ORDER, false)))
                .satisfies(refused(Reason.NOT_IN_ORDER));
        Inspect empty = new Inspect(
                UUID.randomUUID(), cafe, EnforcementSetup.NINE, "", "", Outcome.IN_ORDER, List.of(), "", null);
        assertThatThrownBy(() -> inspections.record(empty)).satisfies(refused(Reason.ANSWER_MISSING));
        Inspect future = new Inspect(
                UUID.randomUUID(),
                cafe,
                EnforcementSetup.NINE.plusSeconds(3_600),
                "",
                "",
                Outcome.SHUT,
                List.of(),
                "",
                null);
        assertThatThrownBy(() -> inspections.record(future)).satisfies(refused(Reason.BAD_TIME));
    }

    @Test
    void theWardsChairSuspendsAndTheRegisterClosesTheVenueUntilItHasAPoint() {
        remindTimes(4);
        SuspensionId id = suspensions
                .rows(EnumSet.of(SuspensionState.PROPOSED))
                .getFirst()
                .id();
        setup.chair(new AreaPath("01.006"));
        assertThatThrownBy(() -> suspensions.order(id)).satisfies(refused(Reason.NOT_YOUR_OFFICE));
        setup.chair(ward);
        suspensions.order(id);
        assertThat(standing()).isEqualTo(Standing.SUSPENDED);
        assertThatThrownBy(() -> suspensions.order(id)).satisfies(refused(Reason.WRONG_STATE));
        assertThatThrownBy(() -> suspensions.lift(id)).satisfies(refused(Reason.NO_POINT));
        setup.inspector();
        assertThat(venues.find(cafe).orElseThrow().row().opening()).isEqualTo(OpeningState.CLOSED);
        codes.issue(cafe, "");
        codes.post(cafe);
        setup.chair(ward);
        suspensions.lift(id);
        assertThat(standing()).isEqualTo(Standing.IN_ORDER);
        setup.inspector();
        assertThat(venues.find(cafe).orElseThrow().row().opening()).isEqualTo(OpeningState.OPEN);
    }

    @Test
    void aPetitionNearByMakesAVenueMoreUrgentUntilInspectorsWereThere() {
        int before = places.find(cafe).orElseThrow().score();
        TicketId ticket = TicketId.next();
        InspectionAsked asked = new InspectionAsked(
                ticket, "12/2021", "VENUE", ward, EnforcementSetup.VAN_MIEU, EnforcementSetup.NINE, "tongdai");
        setup.login("truongca1022", "01", Role.HOTLINE_SUPERVISOR);
        events.publishEvent(asked);
        events.publishEvent(asked);
        setup.inspector();
        assertThat(petitions.open()).hasSize(1);
        assertThat(places.find(cafe).orElseThrow().score()).isEqualTo(before + 10);
        Inspect visit = new Inspect(
                UUID.randomUUID(), cafe, EnforcementSetup.NINE, "Tổ 1", "Sáng", Outcome.SHUT, List.of(), "", ticket);
        inspections.record(visit);
        assertThat(petitions.open()).isEmpty();
        assertThat(places.find(cafe).orElseThrow().facts().petitions()).isZero();
    }

    @Test
    void aPhoneSendsAVisitAndLearnsWhatIsWrong() {
        String key = UUID.randomUUID().toString();
        String body = "{\"key\":\"" + key + "\",\"venue\":\"" + cafe
                + "\",\"at\":\"2021-10-05T08:50:00+07:00\",\"outcome\":\"SHUT\"}";
        assertThat(post(body, "VENUE_INSPECTOR")).hasStatus(201);
        assertThat(post(body, "VENUE_INSPECTOR")).hasStatus(201);
        assertThat(setup.rows("enforcement_inspection")).isEqualTo(1);
        assertThat(post(body, "OFFICE_CHAIR")).hasStatus(403);
        assertThat(post(
                        body.replace("SHUT", "IN_ORDER")
                                .replace(key, UUID.randomUUID().toString()),
                        "VENUE_INSPECTOR"))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("ANSWER_MISSING"));
        assertThat(post(body.replace(cafe.toString(), UUID.randomUUID().toString()), "VENUE_INSPECTOR"))
                .hasStatus(404);
        for (String wrong : List.of("{}", body.replace("SHUT", "FINE"), body.replace(key, "x"), "nonsense")) {
            assertThat(post(wrong, "VENUE_INSPECTOR")).as(wrong).hasStatus(400);
        }
    }

    private void remindTimes(int times) {
        setup.inspector();
        for (int n = 0; n < times; n++) {
            inspections.record(visit(Outcome.REMINDED, false));
        }
    }

    private Standing standing() {
        return places.find(cafe).orElseThrow().standing();
    }

    private Inspect visit(Outcome outcome, boolean good) {
        List<Answer> answers = Stream.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")
                .map(item -> new Answer(item, good, ""))
                .toList();
        return new Inspect(
                UUID.randomUUID(), cafe, EnforcementSetup.NINE, "Tổ 1", "Sáng", outcome, answers, "Đã nhắc nhở", null);
    }

    private static Consumer<Throwable> refused(Reason reason) {
        return e -> assertThat(e).isInstanceOfSatisfying(InspectionRefused.class, r -> assertThat(r.reason())
                .isEqualTo(reason));
    }

    private MvcTestResult post(String body, String role) {
        return http.post()
                .uri("/api/inspections")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(jwt().jwt(token -> token.claim("preferred_username", "x").claim("areas", List.of("2021:01.006")))
                        .authorities(new SimpleGrantedAuthority("ROLE_" + role)))
                .exchange();
    }
}
