package vn.hanoi.ops.cases.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static vn.hanoi.ops.cases.CasesSetup.token;

import java.util.List;
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
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

/** What one element of a batch may say, and who it is about. */
@ApplicationModuleTest(
        module = "cases",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = "kernel",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CasesSetup.class)
class CaseElementModuleTests {

    private static final RequestPostProcessor HEALTH = authentication(token("yte.dongda", "01.006", "HEALTH_OFFICER"));
    private static final String F0 = """
            {"person":{"name":"Nguyễn Văn Già","birth":"1940","document":"001040001234"},"area":"01.006.00193","kind":"F0",
             "confirmation":{"method":"RT_PCR","ct":22.4,"sampledOn":"2021-09-20","resultAt":"2021-09-21T01:00:00Z",
             "detection":"COMMUNITY"}}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseSteps steps;

    @Autowired
    PersonRegister persons;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        setup.forgetClaims();
    }

    @Test
    void aDayIsADayAndAWordAWordAndDosesAreWhole() {
        List<String> wrong = List.of(
                with("\"onsetOn\":\"2021-09-20T17:00:00Z\""),
                with("\"onsetOn\":2021"),
                with("\"onsetOn\":[2021,9,20]"),
                with("\"lastDoseOn\":\"20/09/2021\""),
                with("\"doses\":1.9"),
                F0.replace("\"kind\":\"F0\"", "\"kind\":0"),
                F0.replace("22.4", "2234"),
                F0.replace("RT_PCR", "RAPID_TWICE"),
                with("\"placement\":\"TIER_2\""));
        assertThat(post(wrong))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(0))
                .hasPathSatisfying("$.cases[*].field", f -> f.assertThat()
                        .asArray()
                        .containsExactly(
                                "onsetOn",
                                "onsetOn",
                                "onsetOn",
                                "lastDoseOn",
                                "doses",
                                "kind",
                                "confirmation.ct",
                                "confirmation.method",
                                "placement"));
    }

    @Test
    void theAgeOfTheRegisterCountsForTheRiskGroup() throws Exception {
        CaseId id = made(F0);
        assertThat(register.find(id).orElseThrow().risk()).isEqualTo(RiskGroup.HIGH);
    }

    @Test
    void aPaperThatSomebodyWithAnotherNameHoldsIsForAnOfficer() throws Exception {
        made(F0);
        String child = F0.replace("Nguyễn Văn Già", "Lê Thị Bé").replace("1940", "2015");
        String sameDay = F0.replace("Nguyễn Văn Già", "Lê Thị Bé");
        assertThat(post(List.of(child, sameDay)))
                .bodyJson()
                .hasPathSatisfying(
                        "$.cases[*].code",
                        c -> c.assertThat().asArray().containsExactly("DOUBTFUL_PERSON", "DOUBTFUL_PERSON"))
                .hasPathSatisfying(
                        "$.cases[*].field", f -> f.assertThat().asArray().containsExactly("person", "person"));
    }

    @Test
    void whoIsSurelyTwoRecordsIsDoubtfulAndNobodyNew() {
        String phone = "09" + (System.nanoTime() % 90_000_000 + 10_000_000);
        PersonData data = PersonData.named("Nguyễn Văn Đôi Hồ Sơ")
                .born(Birth.parse("15/08/1990").orElseThrow())
                .phone(phone);
        persons.register(new RegisterPerson(data, CasesSetup.VAN_MIEU));
        setup.forgetClaims();
        persons.register(new RegisterPerson(data, CasesSetup.VAN_MIEU));
        setup.forgetClaims();
        String element = F0.replace("Nguyễn Văn Già", "Nguyễn Văn Đôi Hồ Sơ")
                .replace("\"1940\"", "\"15/08/1990\"")
                .replace("\"document\":\"001040001234\"", "\"phone\":\"" + phone + "\"");
        assertThat(post(List.of(element))).bodyJson().hasPathSatisfying("$.cases[0].code", c -> c.assertThat()
                .isEqualTo("DOUBTFUL_PERSON"));
        assertThat(persons.withPhone(phone)).hasSize(2);
    }

    @Test
    void whatSaysThatThereIsNoNumberIsRefusedByTheNameOfItsField() {
        String document = F0.replace("001040001234", "không có");
        String phone = F0.replace("\"birth\"", "\"phone\":\"0\",\"birth\"");
        assertThat(post(List.of(document, phone)))
                .bodyJson()
                .hasPathSatisfying(
                        "$.cases[*].code", c -> c.assertThat().asArray().containsExactly("NUMBER_FORM", "NUMBER_FORM"))
                .hasPathSatisfying(
                        "$.cases[*].field",
                        f -> f.assertThat().asArray().containsExactly("person.document", "person.phone"));
    }

    @Test
    void aNewPhoneOfSomebodyWhomTheRegisterKnowsIsKept() throws Exception {
        CaseId source = made(F0);
        String paper = "\"name\":\"Trần Thị Thử\",\"document\":\"001190001234\"";
        CaseId contact = made(contact(paper, source, ""));
        String phone = "09" + (System.nanoTime() % 90_000_000 + 10_000_000);
        assertThat(made(contact(paper + ",\"phone\":\"" + phone + "\"", source, "")))
                .isEqualTo(contact);
        assertThat(persons.withPhone(phone))
                .contains(register.find(contact).orElseThrow().person());
    }

    @Test
    void aNewAddressOfSomebodyWhomTheRegisterKnowsIsKeptBehindTheFirst() throws Exception {
        CaseId source = made(F0);
        String paper = "\"name\":\"Trần Thị Hai Nhà\",\"document\":\"001190001235\"";
        PersonId who = register.find(made(contact(paper + ",\"address\":\"Số 5 Ngõ Mẫu\"", source, "")))
                .orElseThrow()
                .person();
        made(contact(paper + ",\"address\":\"Số 9 Ngõ Khác\"", source, ""));
        made(contact(paper + ",\"address\":\"số 9  ngõ khác\"", source, ""));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM people_address WHERE person_id = :person")
                        .param("person", Ids.bytes(who.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsToldLaterOfTheSameMeetingIsKept() throws Exception {
        CaseId source = made(F0);
        String paper = "\"name\":\"Trần Thị Thử\",\"document\":\"001190001234\"";
        CaseId contact = made(contact(paper, source, ""));
        made(contact(paper, source, ",\"ongoing\":true,\"worn\":\"BOTH_MASKS\",\"minutes\":20"));
        made(contact(paper, source, ""));
        assertThat(jdbc.sql("SELECT CONCAT(ongoing, worn, minutes) FROM cases_exposure")
                        .query(String.class)
                        .list())
                .containsExactly("1BOTH_MASKS20");
        assertThat(post(List.of(contact(paper, source, ",\"minutes\":0"))))
                .bodyJson()
                .hasPathSatisfying("$.cases[0].field", f -> f.assertThat().isEqualTo("exposures[0].minutes"));
        assertThat(register.find(contact)).isPresent();
    }

    @Test
    void aCaseThatChangedSinceIsToldAndOneThatWasHandedOverDoesNotEndThePaging() throws Exception {
        made(F0);
        String newest = made(F0.replace("Nguyễn Văn Già", "Trần Văn Sau").replace("001040001234", "001040005678"))
                .toString();
        setup.at(CasesSetup.NINE.plusSeconds(86_400));
        assertThat(get("/api/cases?since=2021-09-21T12:00:00Z"))
                .bodyJson()
                .hasPathSatisfying("$.cases.length()", n -> n.assertThat().isEqualTo(0));
        CaseId id = CaseId.parse(newest).orElseThrow();
        CasesSetup.dongDa();
        steps.route(id, Placement.HOME, "");
        assertThat(get("/api/cases?since=2021-09-21T12:00:00Z&state=IN_CARE"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.cases[*].id", i -> i.assertThat().asArray().containsExactly(newest));
        CasesSetup.dongDa();
        steps.move(id, CasesSetup.HANG_BAI, "Chuyển nơi ở");
        assertThat(get("/api/cases?after=" + newest))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.cases.length()", n -> n.assertThat().isEqualTo(1));
    }

    private static String contact(String person, CaseId source, String more) {
        return "{\"person\":{" + person + "},\"area\":\"01.006.00193\",\"kind\":\"F1\",\"exposures\":[{\"source\":\""
                + source + "\",\"lastOn\":\"2021-09-20\",\"setting\":\"WORK\"" + more + "}]}";
    }

    private static String with(String field) {
        return F0.replace("\"kind\"", field + ",\"kind\"");
    }

    private CaseId made(String element) throws Exception {
        String answer = post(List.of(element)).getResponse().getContentAsString();
        assertThat(answer).contains("\"accepted\":1");
        return CaseId.parse(answer.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1")).orElseThrow();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(HEALTH).exchange();
    }

    private MvcTestResult post(List<String> elements) {
        return http.post()
                .uri("/api/cases")
                .with(HEALTH)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"cases\":[" + String.join(",", elements) + "]}")
                .exchange();
    }
}
