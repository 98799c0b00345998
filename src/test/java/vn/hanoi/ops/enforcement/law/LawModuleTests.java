package vn.hanoi.ops.enforcement.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.net.URI;
import java.time.LocalDate;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.EnforcementSetup;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class LawModuleTests {

    @Autowired
    EnforcementSetup setup;

    @Autowired
    LawBook book;

    @Autowired
    LawChanges changes;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void begin() {
        setup.begin();
        book.refresh();
    }

    @Test
    void theLawOfADayIsTheVersionInForceThen() {
        assertThat(book.on(LocalDate.parse("2021-12-31")).number()).isEqualTo(1);
        assertThat(book.on(LocalDate.parse("2022-01-01")).number()).isEqualTo(2);
        assertThat(book.on(LocalDate.parse("2025-07-01")).number()).isEqualTo(3);
    }

    @Test
    void aChangeOfTheLawNeedsASecondOfficer() {
        LocalDate day = LocalDate.parse("2021-11-01");
        setup.login("quantri", "01", Role.ADMIN);
        int number = changes.propose("Thử", day, "Văn bản thử", book.on(day).law());
        book.refresh();
        assertThat(book.on(day).number()).isEqualTo(1);
        assertThatThrownBy(() -> changes.approve(number)).isInstanceOf(LawRefused.class);
        setup.login("quantri.pho", "01", Role.ADMIN);
        changes.approve(number);
        book.refresh();
        assertThat(book.on(day).number()).isEqualTo(number);
        assertThat(book.on(LocalDate.parse("2021-10-31")).number()).isEqualTo(1);
        assertThatThrownBy(() -> changes.reject(number, "Muộn")).isInstanceOf(LawRefused.class);
    }

    @Test
    void whatWasJudgedStaysJudged() {
        setup.login("quantri", "01", Role.ADMIN);
        LocalDate yesterday = LocalDate.parse("2021-10-04");
        assertThatThrownBy(() -> changes.propose(
                        "Thử", yesterday, "x", book.on(yesterday).law()))
                .isInstanceOf(LawRefused.class);
    }

    @Test
    void aProgramReadsTheLawOfADay() {
        assertThat(get("/api/enforcement/law?on=2021-10-05&act=MASK", "WARD_POLICE"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.acts[0].act.high", v -> v.assertThat().isEqualTo(3_000_000))
                .hasPathSatisfying("$.version", v -> v.assertThat().isEqualTo(1));
        assertThat(get("/api/enforcement/law?on=2022-02-01&act=qu%C3%A9t%20m%C3%A3", "AUDITOR"))
                .hasStatusOk();
        assertThat(get("/api/enforcement/law?on=2022-02-01&act=NOTHING", "AUDITOR"))
                .hasStatus(404);
        assertThat(get("/api/enforcement/law?on=soon", "AUDITOR")).hasStatus(400);
        assertThat(get("/api/enforcement/law", "HOTLINE_OPERATOR")).hasStatus(403);
    }

    @Test
    void aProgramAsksWhatTheLawSays() {
        assertThat(assess("{\"act\":\"VENUE_QR\",\"on\":\"2021-10-05\",\"offender\":\"organisation\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", v -> v.assertThat().isEqualTo(15_000_000))
                .hasPathSatisfying("$.decides", v -> v.assertThat().isEqualTo("DISTRICT_CHAIR"))
                .hasPathSatisfying(
                        "$.clocks[0].why[0].words",
                        v -> v.assertThat().asString().contains("kịp thời"));
        for (String body : List.of(
                "{}",
                "{\"act\":7,\"offender\":\"person\"}",
                "{\"act\":\"X\",\"offender\":\"person\"}",
                "{\"act\":\"MASK\",\"offender\":\"king\"}",
                "{\"act\":[\"MASK\",\"MASK\"],\"offender\":\"person\"}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"circumstances\":[null]}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"priors\":-1}",
                "nonsense")) {
            assertThat(assess(body)).as(body).hasStatus(400);
        }
    }

    private MvcTestResult assess(String body) {
        return http.post()
                .uri("/api/enforcement/assess")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(officer("WARD_POLICE"))
                .exchange();
    }

    private MvcTestResult get(String uri, String role) {
        return http.get().uri(URI.create(uri)).with(officer(role)).exchange();
    }

    private static RequestPostProcessor officer(String role) {
        return jwt().jwt(token -> token.claim("preferred_username", "x").claim("areas", List.of("2021:01.006")))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
