package vn.hanoi.ops.enforcement.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    LegalClocks clocks;

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
    void aWrittenExplanationMayTakeFiveMoreWorkingDaysFrom2022InComplexCases() {
        Map<Moment, Instant> recorded = Map.of(Moment.RECORDED, EnforcementSetup.hanoi("2022-02-10T09:00"));
        Law law = book.on(LocalDate.parse("2022-02-10")).law();
        assertThat(clocks.one(law, LegalClock.EXPLAIN_WRITTEN, recorded, Set.of())
                        .orElseThrow()
                        .lastDay())
                .isEqualTo("2022-02-17");
        assertThat(clocks.one(law, LegalClock.EXPLAIN_WRITTEN, recorded, Set.of(Situation.COMPLEX))
                        .orElseThrow()
                        .lastDay())
                .isEqualTo("2022-02-24");
    }

    @Test
    void aDecisionThatNeedsVerifyingHasAMonthAndAVeryComplexOneTwoMonthsFrom2022() {
        Map<Moment, Instant> recorded = Map.of(Moment.RECORDED, EnforcementSetup.hanoi("2022-02-10T09:00"));
        Law law = book.on(LocalDate.parse("2022-02-10")).law();
        assertThat(clocks.one(law, LegalClock.DECISION, recorded, Set.of(Situation.COMPLEX))
                        .orElseThrow()
                        .lastDay())
                .isEqualTo("2022-03-10");
        assertThat(clocks.one(law, LegalClock.DECISION, recorded, Set.of(Situation.VERY_COMPLEX))
                        .orElseThrow()
                        .lastDay())
                .isEqualTo("2022-04-12");
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
    void everyPartOfTheLawIsChangedInOneVersionAndTheSecondOfficerReadsWhatDiffers() {
        LocalDate day = LocalDate.parse("2021-11-01");
        Law old = book.on(day).law();
        Act mask = old.act("MASK", day).orElseThrow();
        Act other = new Act(
                "MASK",
                mask.name(),
                mask.words(),
                mask.basis(),
                2_000_000,
                4_000_000,
                2,
                false,
                List.of("Buộc khắc phục"),
                List.of("Tước giấy phép"),
                "",
                null,
                LocalDate.parse("2022-06-30"),
                SourceMark.SOURCED,
                "");
        Procedure p = old.procedure();
        Law next = old.withActs(
                        old.acts().stream().map(a -> a.equals(mask) ? other : a).toList())
                .withCeilings(old.ceilings().stream()
                        .map(c -> c.title() == Title.WARD_CHAIR
                                ? new Ceiling(c.title(), 4_000_000, c.basis(), c.mark())
                                : c)
                        .toList())
                .withProcedure(new Procedure(
                        p.explainPerson(),
                        p.explainOrganisation(),
                        p.organisationCeilingFactor(),
                        6,
                        p.circumstanceShare(),
                        p.interestPercentADay(),
                        p.simplePerson(),
                        p.simpleOrganisation(),
                        p.remindersBeforeSuspension(),
                        1,
                        p.sources()));
        assertThat(LawRows.changes(old, next))
                .extracting(c -> c.after() == null ? "" : c.after().code())
                .containsExactly("MASK", "WARD_CHAIR", "recidivismMonths", "refusalWitnesses");
        setup.login("quantri", "01", Role.ADMIN);
        int number = changes.propose("Thử", day, "Văn bản thử", next);
        assertThatThrownBy(() -> changes.propose("Thử", day, "Văn bản thử", next))
                .isInstanceOf(LawRefused.class);
        setup.login("quantri.pho", "01", Role.ADMIN);
        changes.approve(number);
        book.refresh();
        assertThat(book.on(day).law()).isEqualTo(next);
    }

    @Test
    void aLawThatNobodyCouldSignUnderOrThatContradictsItselfIsRefusedNamingTheRule() {
        Law law = book.on(LocalDate.parse("2021-11-01")).law();
        Act mask = law.act("MASK", LocalDate.parse("2021-11-01")).orElseThrow();
        assertRefused(law.withActs(List.of(mask, mask)), LawRefused.Reason.TWICE, "MASK");
        assertRefused(law.withCeilings(List.of()), LawRefused.Reason.NOBODY_SIGNS, "MASK");
        assertRefused(law.withActs(List.of()), LawRefused.Reason.INCOMPLETE, "");
        assertRefused(law.withForms(List.of()), LawRefused.Reason.INCOMPLETE, "RECORD");
        assertRefused(law.withClocks(List.of()), LawRefused.Reason.INCOMPLETE, "DECISION");
        assertRefused(law.withDisputes(List.of()), LawRefused.Reason.NO_SUCH_DISPUTE, "VISITOR_QR_7_3");
    }

    private void assertRefused(Law law, LawRefused.Reason reason, String where) {
        setup.login("quantri", "01", Role.ADMIN);
        assertThatThrownBy(() -> LawCheck.check(law)).isInstanceOfSatisfying(LawRefused.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.where()).isEqualTo(where);
        });
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
                "{\"act\":\"MASK\",\"offender\":\"person\",\"priors\":1.5}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"priors\":99999999999}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"on\":\"+999999999-12-31\"}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"on\":20211005}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"on\":\"1999-12-31\"}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"situations\":[\"NOPE\"]}",
                "{\"act\":\"MASK\",\"offender\":\"person\",\"circumstances\":[\"NOPE\"]}",
                "{\"act\":[],\"offender\":\"person\"}",
                "{\"act\":{\"a\":1},\"offender\":\"person\"}",
                "null",
                "[]",
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
