package vn.hanoi.ops.hotline.api.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.TicketId;

/** GeoReport v2 rule by rule: what is posted. */
@HotlineModuleTest
class Open311PostModuleTests extends Open311Calls {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service_code=VENUE&lat=21&long=105.8|403|api_key was not provided",
                "service_code=VENUE&lat=21&long=105.8&api_key=wrong|403|api_key is not valid",
                "lat=21&long=105.8&description=x&api_key=key-1|400|service_code was not provided",
                "service_code=&lat=21&long=105.8&description=x&api_key=key-1|400|service_code was not provided",
                "service_code=NONE&lat=21&long=105.8&description=x&api_key=key-1|404|service_code was not found",
                "service_code=FOOD&description=x&api_key=key-1|400|lat and long, address_string or address_id was not"
                        + " provided",
                "service_code=FOOD&lat=21&description=x&api_key=key-1|400|lat and long come together",
                "service_code=FOOD&lat=abc&long=105&description=x&api_key=key-1|400|lat and long are degrees in WGS 84",
                "service_code=FOOD&lat=0x1p4&long=105.8d&description=x&api_key=key-1|400|lat and long are degrees in WGS 84",
                "service_code=FOOD&lat=NaN&long=Infinity&description=x&api_key=key-1|400|lat and long are degrees in WGS 84",
                "service_code=FOOD&service_code=VENUE&lat=21&long=105&api_key=key-1|400|service_code was provided more"
                        + " than once",
                "service_code=FOOD&lat=99&long=105&description=x&api_key=key-1|400|lat and long are degrees in WGS 84",
                "service_code=VENUE&lat=21&long=105.8&description=x&api_key=key-1|400|attribute[KIND] was not provided",
                "service_code=VENUE&lat=21&long=105.8&attribute[KIND]=X&api_key=key-1|400|attribute[KIND] has no value of its datatype",
                "service_code=VENUE&lat=21&long=105.8&attribute[NO]=X&api_key=key-1|400|attribute[NO] has no value of its datatype",
                "service_code=FOOD&lat=21&long=105.8&description=x&phone=12&api_key=key-1|400|phone is not a number",
                "service_code=FOOD&lat=21&long=105.8&description=a%00b&api_key=key-1|400|description holds U+0000, which no"
                        + " text may hold",
                "service_code=FOOD&lat=21&long=105.8&description=x&last_name=%E2%80%AEx&api_key=key-1|400|last_name holds"
                        + " U+202E, which no text may hold",
                "service_code=FOOD&lat=21&long=105.8&description=x&media_url=file:///etc&api_key=key-1|400|media_url"
                        + " is an address with http or https",
            })
    void aWrongPostIsRefusedWithCodeAndReason(String form, int status, String reason) {
        MvcTestResult answer = post("requests.json", form);
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$[0].code").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$[0].description").isEqualTo(reason);
    }

    @Test
    void nothingButServiceAndPlaceIsNeededWhereNoQuestionIs() {
        assertThat(post(
                        "requests.json",
                        "service_code=NO_QR&address_string=12%20Ph%E1%BB%91%20M%E1%BA%ABu&api_key=key-1"))
                .hasStatusOk();
        assertThat(get("requests.json"))
                .bodyJson()
                .extractingPath("$[0].description")
                .isEqualTo("");
    }

    @Test
    void aPostedRequestIsReadBackWithItsRealDueTime() {
        String id = open();
        MvcTestResult answer = get("requests/" + id + ".json");
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].status")
                .isEqualTo("open");
        assertThat(answer).bodyJson().extractingPath("$[0].lat").isEqualTo(21.0285);
        assertThat(answer).bodyJson().extractingPath("$[0].expected_datetime").isEqualTo("2021-09-20T17:00:00+07:00");
        assertThat(get("tokens/" + id + ".json"))
                .bodyJson()
                .extractingPath("$[0].service_request_id")
                .isEqualTo(id);
        assertThat(get("tokens/none.json")).hasStatus(404);
        assertThat(get("requests/none.json")).hasStatus(404);
    }

    @Test
    void whatTheUnitDidIsToldInWordsAndNotInCodes() {
        TicketId id = TicketId.parse(open()).orElseThrow();
        setup.vanMieu();
        work.accept(id);
        setup.nobody();
        assertThat(get("servicerequestupdates.json"))
                .bodyJson()
                .extractingPath("$[*].description")
                .asArray()
                .contains("Nhận xử lý")
                .doesNotContain("ACCEPTED");
    }

    @Test
    void xmlEscapesWhatWasTypedAndXmlIsNeverRead() {
        post("requests.xml", "service_code=NO_QR&lat=21.0285&long=105.8355&api_key=key-1&description=<b>%26x</b>");
        assertThat(get("requests.xml")).bodyText().contains("<description>&lt;b>&amp;x&lt;/b></description>");
        assertThat(http.post()
                        .uri("/open311/v2/requests.xml")
                        .contentType(MediaType.TEXT_XML)
                        .content("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))
                .hasStatus(403);
    }

    @Test
    void theSamePostAHundredTimesIsOneRequest() {
        String first = open();
        for (int n = 0; n < 99; n++) {
            assertThat(open()).isEqualTo(first);
        }
        assertThat(get("requests.json"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(1);
    }

    @Test
    void aKeyHasItsNumberOfPostsADay(@Autowired JdbcClient jdbc) {
        keys.enter("Ứng dụng B", "key-2", 2, "test");
        String form = CAFE + "&api_key=key-2";
        assertThat(post("requests.json", form)).hasStatusOk();
        assertThat(post("requests.json", form)).hasStatusOk();
        assertThat(post("requests.json", form)).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void needsNoSessionAndNoCsrfToken() {
        assertThat(post("requests.xml", KEYED)).hasStatusOk().doesNotContainHeader("Set-Cookie");
    }
}
