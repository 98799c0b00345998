package vn.hanoi.ops.cases.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.HealthChecks;
import vn.hanoi.ops.cases.records.SelfReports;

@ApplicationModuleTest(
        module = "cases",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = "kernel",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CasesSetup.class)
class SelfReportModuleTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    SelfReports reports;

    @Autowired
    HealthChecks checks;

    @Autowired
    JdbcClient jdbc;

    private CaseId id = CaseId.next();
    private String token = "";

    @BeforeEach
    void anF0AtHomeHasALink() {
        setup.begin();
        id = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000000", VAN_MIEU), VAN_MIEU, positive(NINE)));
        steps.route(id, Placement.HOME, "");
        token = reports.link(id).token();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void leave() {
        setup.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void thePageOfALinkAsksForHealthAndTellsNothingAboutAnybody() {
        MvcTestResult page = http.get().uri("/s/" + token).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page)
                .bodyText()
                .contains("Khai báo sức khỏe tại nhà", "Thân nhiệt")
                .doesNotContain("Mẫu", "0912", "Văn Miếu", "<script");
        assertThat(http.get().uri("/s/" + token + "?lang=en")).bodyText().contains("Temperature");
    }

    @Test
    void whatThePatientEntersIsACheckOfTheCase() {
        assertThat(send("temperature=36,8&spo2=98")).hasStatusOk().bodyText().contains("Đã nhận khai báo");
        assertThat(jdbc.sql("SELECT temperature FROM cases_check WHERE entered_by = 'patient' AND alarm = FALSE")
                        .query(Double.class)
                        .single())
                .isEqualTo(36.8);
        assertThat(http.get().uri("/s/" + token)).bodyText().contains("Lần khai báo gần nhất: ");
    }

    @Test
    void aLowSaturationIsAlarmedToTheOfficersAndTheCallOf115IsNamed() {
        assertThat(send("spo2=90&dyspnoea=on")).hasStatusOk().bodyText().contains("gọi ngay 115");
        CasesSetup.dongDa();
        assertThat(checks.alarms(null, 100)).extracting(one -> one.row().id()).containsExactly(id);
    }

    @Test
    void nothingOrNonsenseIsRefusedInWordsAndNotKept() {
        for (String body : new String[] {"", "spo2=abc", "temperature=368", "spo2=12"}) {
            assertThat(send(body)).hasStatus(422).bodyText().contains("Chưa gửi được");
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM cases_check")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLinkEndsWithANewOneWithItsTimeAndWithTheCase() {
        CasesSetup.dongDa();
        String newer = reports.link(id).token();
        assertThat(http.get().uri("/s/" + token)).hasStatus(404);
        assertThat(http.get().uri("/s/" + newer)).hasStatusOk();
        setup.at(NINE.plus(Duration.ofDays(29)));
        assertThat(http.get().uri("/s/" + newer)).hasStatus(404);
        setup.at(NINE.plus(Duration.ofDays(1)));
        CasesSetup.dongDa();
        steps.close(id, CaseState.RECOVERED, "Khỏi");
        assertThat(http.get().uri("/s/" + newer)).hasStatus(404).bodyText().contains("hết hiệu lực");
    }

    @Test
    void noTokenIsStoredAndAGuessFindsNothing() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM cases_self_report WHERE token_hash = :token")
                        .param("token", token.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(http.get().uri("/s/" + "A".repeat(22))).hasStatus(404);
        assertThat(http.get().uri("/s/" + id)).hasStatus(404);
        assertThat(http.post().uri("/s/" + "A".repeat(22)).content("spo2=98")).hasStatus(404);
    }

    private MvcTestResult send(String body) {
        return http.post()
                .uri("/s/" + token)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(body)
                .exchange();
    }
}
