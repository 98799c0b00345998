package vn.hanoi.ops.cases.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static vn.hanoi.ops.cases.CasesSetup.token;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.people.PersonId;

@ApplicationModuleTest(
        module = "cases",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = "kernel",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CasesSetup.class)
class CasesAtOnceModuleTests {

    private static final RequestPostProcessor HEALTH = authentication(token("yte.dongda", "01.006", "HEALTH_OFFICER"));
    private static final String CONFIRMATION = """
            "confirmation":{"method":"RT_PCR","ct":22.4,"sampledOn":"2021-09-20","resultAt":"2021-09-21T01:00:00Z",
             "detection":"COMMUNITY"}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    CasesSetup setup;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        setup.forgetClaims();
        jdbc.sql("DELETE FROM cases_request").update();
        jdbc.sql("DELETE FROM cases_request_element").update();
    }

    @Test
    void onePersonPostedTwiceAtOnceGetsOneCaseAndTheOtherIsToldOfIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            String person = setup.person("Nguyễn Văn Hai Lần", 1990, "091200020" + round, CasesSetup.VAN_MIEU)
                    .toString();
            String body = "{\"cases\":[{\"personId\":\"" + person + "\",\"area\":\"01.006.00193\",\"kind\":\"F0\","
                    + CONFIRMATION + "}]}";
            List<String> answers = atOnce(body, body);
            assertThat(answers)
                    .filteredOn(answer -> answer.contains("\"accepted\":1"))
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.contains("KNOWN_ALREADY"))
                    .hasSize(1);
            assertThat(count("SELECT COUNT(*) FROM cases_case")).isEqualTo(round + 1);
        }
    }

    @Test
    void whenTwoEnterTheSameNewPersonAtOnceNoExposureIsLost() throws Exception {
        String f0 = "{\"cases\":[{\"person\":{\"name\":\"Nguyễn Văn Nguồn\",\"birth\":\"1990\"},"
                + "\"area\":\"01.006.00193\",\"kind\":\"F0\"," + CONFIRMATION + "}]}";
        String source = post(f0).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        for (int round = 0; round < 5; round++) {
            String who = "{\"person\":{\"name\":\"Trần Thị Hai Nơi\",\"document\":\"00119777123" + round
                    + "\"},\"area\":\"01.006.00193\",\"kind\":\"F1\",\"exposures\":[{\"source\":\"" + source
                    + "\",\"setting\":\"MARKET\",\"lastOn\":\"2021-09-";
            List<String> answers = atOnce("{\"cases\":[" + who + "18\"}]}]}", "{\"cases\":[" + who + "19\"}]}]}");
            assertThat(answers).allMatch(answer -> answer.contains("\"accepted\":1"));
            assertThat(answers.getFirst()).isEqualTo(answers.getLast());
            assertThat(count("SELECT COUNT(*) FROM cases_exposure")).isEqualTo(2 * (round + 1));
        }
    }

    @Test
    void anIntakeAndATraceOfOnePersonAtOnceMakeOneCase() {
        CaseId source = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Gốc", 1985, "0912000240", CasesSetup.VAN_MIEU),
                CasesSetup.VAN_MIEU,
                CasesSetup.positive(CasesSetup.NINE.minusSeconds(60))));
        PersonId person = setup.person("Trần Thị Cùng Lúc", 1990, "0912000241", CasesSetup.VAN_MIEU);
        RegisterCase market = contact(person, source, Setting.MARKET);
        Retries.of(
                5,
                () -> transactions.execute(trace -> {
                    assertThat(register.ofPerson(person).size()).isLessThan(2);
                    intake(market);
                    return register.register(contact(person, source, Setting.WORK));
                }));
        assertThat(register.ofPerson(person)).hasSize(1);
    }

    private static RegisterCase contact(PersonId person, CaseId source, Setting where) {
        return RegisterCase.f1(person, CasesSetup.VAN_MIEU, Exposure.on(source, CasesSetup.TODAY.minusDays(1), where));
    }

    /** Another officer's, from beginning to end. */
    private void intake(RegisterCase command) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> {
                        CasesSetup.dongDa();
                        return steps.register(command);
                    })
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseRegister register;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aNumberOrNameThatGrowsInItsNormalFormIsRefusedForItselfAndStopsNobody() {
        String number = "{\"person\":{\"name\":\"Nguyễn Văn Dài\",\"document\":\"" + "ß".repeat(21)
                + "\"},\"area\":\"01.006.00193\",\"kind\":\"F0\"," + CONFIRMATION + "}";
        String name = "{\"person\":{\"name\":\"" + "\u0958".repeat(100)
                + "\"},\"area\":\"01.006.00193\",\"kind\":\"F0\"," + CONFIRMATION + "}";
        String good = "{\"person\":{\"name\":\"Nguyễn Văn Đúng\"},\"area\":\"01.006.00193\",\"kind\":\"F0\","
                + CONFIRMATION + "}";
        assertThat(post("{\"cases\":[" + number + "," + name + "," + good + "]}"))
                .contains("\"accepted\":1", "NUMBER_FORM", "TOO_LONG", "person.document", "person.name");
    }

    private List<String> atOnce(String one, String other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<String> first = both.submit(() -> {
                start.await();
                return post(one);
            });
            Future<String> second = both.submit(() -> {
                start.await();
                return post(other);
            });
            return List.of(first.get(), second.get());
        }
    }

    private String post(String body) {
        try {
            MvcTestResult result = http.post()
                    .uri("/api/cases")
                    .with(HEALTH)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body)
                    .exchange();
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
