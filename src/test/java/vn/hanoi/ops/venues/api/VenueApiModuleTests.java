package vn.hanoi.ops.venues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.util.Collections;
import java.util.List;
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
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueSigns;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
class VenueApiModuleTests {

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

    @Autowired
    VenueSigns signs;

    @Autowired
    CodeReader reader;

    private VenueId pho;
    private int number;
    private String code = "";

    @BeforeEach
    void beginWithAVenue() {
        setup.begin();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        number = list.find(pho).orElseThrow().row().number();
        code = reader.write(signs.byNumber(number).orElseThrow(), 0);
        SecurityContextHolder.clearContext();
    }

    @Test
    void takesCheckInsOfAnotherSystemAndAnswersForEachElement() {
        String good = element("\"phone\":\"0912000000\"");
        String byNumber = "{\"venue\":" + number + ",\"qid\":\"Q1\"," + AT + "}";
        String body = "{\"checkIns\":[" + good + ",7," + byNumber + "," + good.replace("08:59", "18:59") + ","
                + good.replace("2021", "soon") + "," + element("\"phone\":9") + "]}";
        assertThat(post("/api/checkins", body, gateway()))
                .hasStatus(202)
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(2))
                .hasPathSatisfying(
                        "$.rejected[*].index", i -> i.assertThat().asArray().containsExactly(1, 3, 4, 5))
                .hasPathSatisfying("$.rejected[*].code", c -> c.assertThat()
                        .asArray()
                        .containsExactly("BAD_ELEMENT", "IN_FUTURE", "BAD_TIME", "BAD_ELEMENT"));
        assertThat(post("/api/checkins", body, gateway()))
                .bodyJson()
                .hasPathSatisfying("$.duplicates", d -> d.assertThat().isEqualTo(2));
    }

    @Test
    void refusesMoreThan5000CheckInsAndOtherShapes() {
        String many = "{\"checkIns\":[" + String.join(",", Collections.nCopies(5_001, "1")) + "]}";
        assertThat(post("/api/checkins", many, gateway())).hasStatus(413);
        for (String body : List.of("", "[]", "{}", "nonsense", "{\"checkIns\":7}")) {
            assertThat(post("/api/checkins", body, gateway())).as(body).hasStatus(400);
        }
    }

    @Test
    void onlyTheGatewaySendsCheckInsAndItReadsNothingElse() {
        String body = "{\"checkIns\":[]}";
        for (String role : List.of("WARD_POLICE", "HEALTH_OFFICER", "ADMIN", "SYSTEM_CAMERAS")) {
            assertThat(post("/api/checkins", body, officer(role, "2021:01")))
                    .as(role)
                    .hasStatus(403);
        }
        assertThat(http.get().uri("/api/venues/" + pho + "/poster.pdf").with(gateway()))
                .hasStatus(403);
    }

    @Test
    void tellsWhereACodeLeadsWithinTheOfficersAreaOnly() {
        String body = "{\"text\":\"" + code + "\"}";
        assertThat(post("/api/codes/read", body, officer("VENUE_INSPECTOR", "2021:01.006")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.kind", k -> k.assertThat().isEqualTo("LOCATION_QR"))
                .hasPathSatisfying("$.fields.verdict", v -> v.assertThat().isEqualTo("VALID"))
                .hasPathSatisfying("$.fields.venue", v -> v.assertThat().isEqualTo(String.valueOf(number)))
                .hasPathSatisfying("$.fields.venueName", n -> n.assertThat().isEqualTo("Phở Mẫu"))
                .hasPathSatisfying("$.warnings", w -> w.assertThat().asArray().isEmpty());
        for (RequestPostProcessor other :
                List.of(officer("VENUE_INSPECTOR", "2021:01.002"), officer("WARD_POLICE", "2021:01.006"))) {
            assertThat(post("/api/codes/read", body, other))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying("$.kind", k -> k.assertThat().isEqualTo("LOCATION_QR"))
                    .doesNotHavePath("$.fields.venueName")
                    .hasPathSatisfying("$.warnings[0].code", c -> c.assertThat().isEqualTo("UNKNOWN_CODE"));
        }
    }

    @Test
    void aForgedCodeIsNamedAndAnythingElseStaysOpaque() {
        RequestPostProcessor inspector = officer("VENUE_INSPECTOR", "2021:01.006");
        char last = code.charAt(code.length() - 3);
        String forged =
                code.substring(0, code.length() - 3) + (last == 'A' ? 'B' : 'A') + code.substring(code.length() - 2);
        assertThat(post("/api/codes/read", "{\"text\":\"" + forged + "\\r\\n\"}", inspector))
                .bodyJson()
                .hasPathSatisfying("$.kind", k -> k.assertThat().isEqualTo("LOCATION_QR"))
                .hasPathSatisfying("$.warnings[0].code", c -> c.assertThat().isEqualTo("FORGED_CODE"));
        assertThat(post("/api/codes/read", "{\"text\":\"vneid:AAAA\"}", inspector))
                .bodyJson()
                .hasPathSatisfying("$.kind", k -> k.assertThat().isEqualTo("OPAQUE"))
                .hasPathSatisfying("$.warnings", w -> w.assertThat().asArray().isEmpty());
    }

    @Test
    void registersAVenueOnceAndGivesItsPoster() {
        String body =
                "{\"name\":\"Bún chả Thử\",\"kind\":\"EATERY\",\"address\":\"Số 7\",\"lat\":21.0285,\"lon\":105.8356}";
        RequestPostProcessor inspector = officer("VENUE_INSPECTOR", "2021:01.006");
        assertThat(post("/api/venues", body, inspector)).hasStatus(201);
        assertThat(post("/api/venues", body, inspector))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying("$.code", c -> c.assertThat().isEqualTo("VENUES_ALIKE"));
        assertThat(post("/api/venues", body.replace("EATERY", "CASTLE"), inspector))
                .hasStatus(400);
        assertThat(poster("A5", inspector)).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        assertThat(poster("A3", inspector)).hasStatus(400);
        assertThat(poster("A4", officer("VENUE_INSPECTOR", "2021:01.002"))).hasStatus(404);
        assertThat(http.get()
                        .uri("/api/venues/posters.pdf?area=01.006&street=Quốc Tử Giám")
                        .with(inspector))
                .hasStatusOk();
    }

    @Test
    void aVenueThatIsNotTakenIsToldFieldByFieldInTheLanguageAskedFor() {
        RequestPostProcessor inspector = officer("VENUE_INSPECTOR", "2021:01.006");
        String good =
                "{\"name\":\"Bún chả Thử\",\"kind\":\"EATERY\",\"address\":\"Số 7\",\"lat\":21.0285,\"lon\":105.8356}";
        assertThat(post(
                        "/api/venues",
                        good.replace("Bún chả Thử", "x".repeat(161)).replace("EATERY", "CASTLE"),
                        inspector))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.field", f -> f.assertThat().isEqualTo("name"))
                .hasPathSatisfying(
                        "$.detail",
                        d -> d.assertThat().asString().contains("name: Tối đa 160 ký tự", "kind: ", "EATERY"));
        assertThat(http.post()
                        .uri("/api/venues")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Accept-Language", "en")
                        .content(good.replace("\"lon\":105.8356", "\"capacity\":1"))
                        .with(inspector))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.field", f -> f.assertThat().isEqualTo("lon"))
                .hasPathSatisfying("$.detail", d -> d.assertThat().asString().contains("WGS 84"));
        for (String bad : List.of(
                "null",
                "[]",
                "7",
                "{}",
                good.replace("21.0285", "null"),
                good.replace("21.0285", "1e400"),
                good.replace("21.0285", "\"NaN\""),
                good.replace("21.0285", "91"),
                good.replace("21.0285", "10.5"),
                good.replace("\"Số 7\"", "[]"),
                good.replace("Số 7", "Số\\u0000 7"),
                good.replace("\"lat\"", "\"capacity\":-1,\"lat\""),
                good.replace("\"lat\"", "\"capacity\":4.7,\"lat\""),
                good.replace("\"lat\"", "\"capacity\":1e99,\"lat\""),
                good.substring(0, 40))) {
            assertThat(post("/api/venues", bad, inspector)).as(bad).hasStatus(400);
        }
        assertThat(setup.rows("venues_venue")).isEqualTo(1);
    }

    @Test
    void aPosterOfNoVenueIsNotFoundWhateverTheAddressSays() {
        RequestPostProcessor inspector = officer("VENUE_INSPECTOR", "2021:01.006");
        for (String id : List.of("x", "7", "00000000-0000-0000-0000-000000000000", "x".repeat(3_000))) {
            assertThat(http.get().uri("/api/venues/" + id + "/poster.pdf").with(inspector))
                    .as(id)
                    .hasStatus(404);
        }
    }

    @Test
    void theCitizensPageOpensWithoutLoginAndKeepsNothing() {
        MvcTestResult page = http.get().uri(path()).exchange();
        assertThat(page).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(page).containsHeader("Content-Security-Policy");
        assertThat(page)
                .bodyText()
                .contains("Phở Mẫu", "Tôi đến", "Số điện thoại")
                .hasSizeLessThan(8_000);
        assertThat(http.get().uri(path() + "?lang=en")).bodyText().contains("I arrive");
        MvcTestResult done = form("phone=0912+000+000");
        assertThat(done).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(done).bodyText().contains("21/09/2021 09:00").doesNotContain("0912");
        assertThat(setup.rows("venues_check_in")).isEqualTo(1);
    }

    @Test
    void theCitizensPageSaysInWordsWhatIsWrong() {
        assertThat(http.get().uri("/q/abc")).hasStatus(404).bodyText().contains("không dẫn tới địa điểm nào");
        assertThat(form("phone=12&at=x")).hasStatus(422).bodyText().contains("Số điện thoại chưa đúng");
        assertThat(http.get().uri("/q/" + "x".repeat(600) + "?lang=<i>"))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("<i>");
    }

    private MvcTestResult form(String body) {
        return http.post()
                .uri(path())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .exchange();
    }

    private MvcTestResult poster(String size, RequestPostProcessor caller) {
        return http.get()
                .uri("/api/venues/" + pho + "/poster.pdf?size=" + size)
                .with(caller)
                .exchange();
    }

    private String path() {
        return code.substring(code.indexOf("/q/"));
    }

    private String element(String who) {
        return "{\"code\":\"" + code + "\"," + who + "," + AT + "}";
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
