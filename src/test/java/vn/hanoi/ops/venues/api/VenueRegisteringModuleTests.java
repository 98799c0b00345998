package vn.hanoi.ops.venues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.OwnerKind;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueDetails;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.Zone;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
class VenueRegisteringModuleTests {

    private static final String AT = "\"at\":\"2021-09-21T08:59:00+07:00\"";

    @Autowired
    MockMvcTester http;

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    private VenueId pho;

    @BeforeEach
    void beginWithAVenue() {
        setup.begin();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        SecurityContextHolder.clearContext();
    }

    @Test
    void aVenueIsRegisteredWithItsOwnerPartsAndCheckerAndTheAnswerLetsItsVisitorsCheckIn() throws Exception {
        String body = "{\"name\":\"Siêu thị Thử\",\"kind\":\"SUPERMARKET\",\"address\":\"Số 9\",\"lat\":21.0286,"
                + "\"lon\":105.8357,\"capacity\":300,\"checker\":\"kiemtra\",\"ownerName\":\"Công ty Mẫu\","
                + "\"taxCode\":\"0101234567\",\"ownerPhone\":\"0912 000 002\",\"district\":\"Đống Đa\","
                + "\"zones\":[{\"kind\":\"FLOOR\",\"name\":\"Tầng 2\"},{\"kind\":\"zone\",\"name\":\"Quầy cá\"}]}";
        MvcTestResult answer = post("/api/venues", body, officer("VENUE_INSPECTOR", "2021:01.006"));
        assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.ignored").isEqualTo(List.of("district"));
        DocumentContext told = JsonPath.parse(answer.getResponse().getContentAsString());
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        assertThat(list.find(VenueId.parse(told.read("$.id")).orElseThrow()).orElseThrow())
                .satisfies(venue -> {
                    assertThat(venue.row().number()).isEqualTo(told.<Integer>read("$.number"));
                    assertThat(venue.checker()).isEqualTo("kiemtra");
                    assertThat(venue.ownerKind()).isEqualTo(OwnerKind.ORGANISATION);
                    assertThat(List.of(venue.ownerName(), venue.taxCode(), venue.ownerPhone()))
                            .noneMatch(Guarded::isUnknown);
                    assertThat(venue.zones())
                            .extracting(Zone::number, Zone::name)
                            .containsExactly(tuple(1, "Tầng 2"), tuple(2, "Quầy cá"));
                });
        SecurityContextHolder.clearContext();
        String scans = "{\"checkIns\":[{\"venue\":" + told.read("$.number") + ",\"zone\":2,\"qid\":\"Q1\"," + AT
                + "},{\"code\":\"" + told.read("$.code") + "\",\"qid\":\"Q2\"," + AT + "},{\"code\":\""
                + told.read("$.zones[0].code") + "\",\"qid\":\"Q3\"," + AT + "}]}";
        assertThat(post("/api/checkins", scans, gateway()))
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(3));
    }

    @Test
    void ownerPartsAndCheckerThatAreNotTakenAreToldByTheirField() {
        String good =
                "{\"name\":\"Bún chả Thử\",\"kind\":\"EATERY\",\"address\":\"Số 7\",\"lat\":21.0285,\"lon\":105.8356";
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("\"taxCode\":\"12\"", "taxCode");
        bad.put("\"ownerPhone\":\"12\"", "ownerPhone");
        bad.put("\"ownerName\":\"" + "x".repeat(161) + "\"", "ownerName");
        bad.put("\"ownerKind\":\"KING\"", "ownerKind");
        bad.put("\"checker\":\"" + "x".repeat(101) + "\"", "checker");
        bad.put("\"zones\":[{\"kind\":\"FLOOR\"}]", "zones");
        bad.put("\"zones\":[{\"kind\":\"FLOOR\",\"name\":\"A\"},null]", "zones[1].kind");
        bad.forEach((more, field) -> assertThat(
                        post("/api/venues", good + "," + more + "}", officer("VENUE_INSPECTOR", "2021:01.006")))
                .as(more)
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("INVALID_VENUE"))
                .hasPathSatisfying("$.field", f -> f.assertThat().isEqualTo(field)));
        assertThat(setup.rows("venues_venue")).isEqualTo(1);
    }

    @Test
    void postersOfAStreetWithMoreThanAThousandVenuesAreAskedForInFilesAndNeverCut() {
        RequestPostProcessor inspector = officer("VENUE_INSPECTOR", "2021:01.006");
        setup.copies(pho, 1_000);
        String street = "/api/venues/posters.pdf?area=01.006&size=A5&street=Quốc Tử Giám";
        assertThat(http.get().uri(street).with(inspector))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("TOO_MANY_VENUES"))
                .hasPathSatisfying("$.detail", d -> d.assertThat().asString().contains("page=1 to page=2"));
        for (String page : List.of("0", "3", "x", "99999999999")) {
            assertThat(http.get().uri(street + "&page=" + page).with(inspector))
                    .as(page)
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("BAD_PAGE");
        }
        assertThat(http.get().uri(street + "&page=2").with(inspector)).hasStatusOk();
    }

    @Test
    void aStreetOfImportedVenuesIsPrintedAtOnceWithItsFirstCodes() {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        VenueId bun = register.register(eatery("Bún chả Thử", VAN_MIEU), false);
        VenueId xoi = register.register(eatery("Xôi Mẫu", VAN_MIEU), false);
        SecurityContextHolder.clearContext();
        RequestPostProcessor inspector = officer("VENUE_INSPECTOR", "2021:01.006");
        assertThat(http.get()
                        .uri("/api/venues/posters.pdf?area=01.006&size=A5&street=Quốc Tử Giám")
                        .with(inspector))
                .hasStatusOk();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        assertThat(List.of(pho, bun, xoi))
                .allSatisfy(id -> assertThat(list.find(id).orElseThrow())
                        .returns(1, VenueDetails::generation)
                        .returns(CodeState.PRINTED, venue -> venue.row().state()));
        SecurityContextHolder.clearContext();
    }

    private MvcTestResult post(String path, String body, RequestPostProcessor caller) {
        return http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(caller)
                .exchange();
    }

    private static RequestPostProcessor gateway() {
        return jwt().authorities(new SimpleGrantedAuthority("ROLE_SYSTEM_CHECKINS"));
    }

    private static RequestPostProcessor officer(String role, String area) {
        return jwt().jwt(token -> token.claim("areas", List.of(area)).claim("preferred_username", "kiemtra"))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
