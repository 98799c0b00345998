package vn.hanoi.ops.enforcement.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.PlanId;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;
import vn.hanoi.ops.enforcement.numbers.PaperHash;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class ShiftPlansModuleTests {

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Inspections inspections;

    @Autowired
    Places places;

    @Autowired
    ShiftPlans plans;

    @Autowired
    InspectionRules rules;

    @Autowired
    Checklists checklists;

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
    void aPhoneSendsPhotosWithChecksumTimeAndPositionAndNoneTwice() {
        String png = EnforcementSetup.PNG;
        String sha = PaperHash.of(Base64.getDecoder().decode(png));
        String body = "{\"key\":\"" + UUID.randomUUID() + "\",\"venue\":\"" + cafe
                + "\",\"at\":\"2021-10-05T08:50:00+07:00\",\"outcome\":\"SHUT\",\"photos\":[{\"name\":\"cua.png\","
                + "\"takenAt\":\"2021-10-05T08:49:00+07:00\",\"lat\":21.0285,\"lon\":105.8355,\"sha256\":\"" + sha
                + "\",\"content\":\"" + png + "\"}]}";
        for (int again = 0; again < 2; again++) {
            assertThat(post(body, "VENUE_INSPECTOR"))
                    .hasStatus(201)
                    .bodyJson()
                    .hasPathSatisfying("$.photos.length()", n -> n.assertThat().isEqualTo(1))
                    .hasPathSatisfying("$.photos[0].sha256", s -> s.assertThat().isEqualTo(sha))
                    .hasPathSatisfying("$.photos[0].lat", l -> l.assertThat().isEqualTo(21.0285));
        }
        int photos = setup.rows("enforcement_photo");
        String other = UUID.randomUUID().toString();
        String fresh = body.replaceFirst("\"key\":\"[^\"]*", "\"key\":\"" + other);
        for (String wrong : List.of(
                fresh.replace(sha, sha.replace(sha.charAt(0), sha.charAt(0) == 'a' ? 'b' : 'a')),
                fresh.replace("\"sha256\":\"" + sha + "\",", "").replace(png, "bm8gcGljdHVyZQ=="),
                fresh.replace("2021-10-05T08:49", "2021-10-06T08:49"))) {
            assertThat(post(wrong, "VENUE_INSPECTOR"))
                    .as(wrong)
                    .hasStatus(422)
                    .bodyJson()
                    .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("BAD_PHOTO"));
        }
        for (String broken : List.of(
                fresh.replace(png, "%%%"), fresh.replace("21.0285", "95"), fresh.replace("\"lon\":105.8355,", ""))) {
            assertThat(post(broken, "VENUE_INSPECTOR")).as(broken).hasStatus(400);
        }
        assertThat(setup.rows("enforcement_inspection")).isEqualTo(1);
        assertThat(setup.rows("enforcement_photo")).isEqualTo(photos);
    }

    @Test
    void aPlanOfAShiftHasItsStopsInOrderAndShowsWhichWereVisited() {
        VenueId second = setup.cafe();
        MakePlan command = new MakePlan(
                UUID.randomUUID(),
                LocalDate.parse("2021-10-05"),
                Shift.MORNING,
                "Tổ 2",
                new AreaPath("01.006"),
                List.of(cafe, second));
        PlanId id = plans.make(command);
        assertThat(plans.make(command)).isEqualTo(id);
        inspections.record(visit(Outcome.REMINDED, false));
        assertThat(plans.of(command.day())).singleElement().satisfies(plan -> {
            assertThat(plan.stops()).isEqualTo(2);
            assertThat(plan.visited()).isEqualTo(1);
            assertThat(plans.stops(plan)).extracting(Stop::visited).containsExactly(true, false);
        });
        assertThat(plans.teams()).containsExactly("Tổ 2");
        assertThatThrownBy(() -> plans.make(new MakePlan(
                        UUID.randomUUID(), LocalDate.parse("2021-10-04"), Shift.MORNING, "Tổ 2", ward, List.of(cafe))))
                .satisfies(refused(Reason.BAD_TIME));
        setup.police(new AreaPath("01.002.00088"));
        assertThat(plans.of(command.day())).isEmpty();
        assertThat(plans.find(id)).isEmpty();
    }

    @Test
    void aNewChecklistHoldsFromItsDayAndEarlierVisitsKeepTheirs() {
        setup.login("quantri", "01", Role.ADMIN);
        LocalDate day = LocalDate.parse("2021-10-06");
        List<Checklist.Item> items = List.of(new Checklist.Item("POSTER", "Có áp phích hướng dẫn", true, "VENUE_QR"));
        int version = rules.changeChecklist("CAFE", day, items, "Văn bản thử");
        assertThat(checklists.of("CAFE", day).items()).isEqualTo(items);
        assertThat(checklists.of("CAFE", day.minusDays(1)).version()).isEqualTo(version - 1);
        assertThatThrownBy(() -> rules.changeChecklist("NO_KIND", day, items, "Văn bản thử"))
                .satisfies(refused(Reason.BAD_RULE));
        assertThatThrownBy(() -> rules.changeChecklist("CAFE", day.minusDays(2), items, "Văn bản thử"))
                .satisfies(refused(Reason.BAD_TIME));
    }

    @Test
    void newWeightsOfTheRiskListHoldFromTheirDay() {
        setup.inspector();
        RiskWeights now = places.weights();
        Map<RiskFactor, RiskWeights.Weight> heavier = new EnumMap<>(now.weights());
        heavier.put(RiskFactor.NO_CODE, new RiskWeights.Weight(60, 60));
        RiskWeights wanted = new RiskWeights(0, heavier, 3, now.petitionMetres(), "Văn bản thử");
        setup.login("quantri", "01", Role.ADMIN);
        rules.changeWeights(LocalDate.parse("2021-10-06"), wanted);
        setup.inspector();
        assertThat(places.weights().reinspectDays()).isEqualTo(now.reinspectDays());
        setup.at(EnforcementSetup.hanoi("2021-10-06T09:00"));
        assertThat(places.weights().weights().get(RiskFactor.NO_CODE).points()).isEqualTo(60);
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
