package vn.hanoi.ops.care.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;

@CareModuleTest
class CareApiModuleTests {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup clock;

    @Autowired
    WebApplicationContext context;

    MockMvcTester api;

    @BeforeEach
    void begin() {
        setup.begin();
        api = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
    }

    @AfterEach
    void backToRealTime() {
        clock.realTime();
    }

    @Test
    void placesComeWithTheirBedsAndTheFeedTellsOnlyWhatMoved() {
        assertThat(api.get().uri("/api/care/sites?tier=2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sites[0].code")
                .isEqualTo(CareSetup.HOSPITAL);
        assertThat(api.get().uri("/api/care/occupancy?since=2021-09-21T02:00:00Z"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sites")
                .asArray()
                .isEmpty();
        assertThat(api.get().uri("/api/care/sites?tier=9")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aProposalNeedsNoIdentityAndTellsItsReasons() {
        assertThat(api.post()
                        .uri("/api/care/proposals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"severity\":\"MODERATE\",\"age\":40,\"conditions\":[\"PREGNANT\"],"
                                + "\"at\":{\"area\":\"01.006.00181\"}}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.proposals[0].bedClass")
                .isEqualTo("OXYGEN");
        assertThat(api.post()
                        .uri("/api/care/proposals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"severity\":\"MODERATE\",\"at\":{\"lat\":500,\"lon\":1}}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"severity\":",
                "{\"severity\":\"BAD\"}",
                "{\"age\":-1}",
                "{\"age\":131}",
                "{\"age\":\"x\"}",
                "{\"conditions\":[\"NONE_SUCH\"]}",
                "{\"conditions\":[null]}",
                "{\"at\":{\"lat\":91,\"lon\":105}}",
                "{\"at\":{\"lat\":21}}",
                "{\"at\":{\"area\":\"99\"}}",
                "{\"at\":{}}"
            })
    void aQuestionThatIsNoneIsRefused(String question) {
        assertThat(api.post()
                        .uri("/api/care/proposals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(question))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aQuestionWithoutAnythingIsAnsweredForAnUnknownPatient() {
        assertThat(api.post()
                        .uri("/api/care/proposals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.tier")
                .isEqualTo(1);
    }

    @Test
    void aBedIsAskedForOncePerPatient() {
        CaseId f0 = setup.f0();
        assertThat(api.post()
                        .uri("/api/care/transfers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"caseId\":\"" + f0 + "\"}"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(api.post()
                        .uri("/api/care/transfers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"caseId\":\"" + CaseId.next() + "\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(api.post()
                        .uri("/api/care/transfers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }
}
