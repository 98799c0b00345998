package vn.hanoi.ops.hotline.api.open311;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.tickets.TicketMerges;
import vn.hanoi.ops.hotline.tickets.TicketTriage;
import vn.hanoi.ops.hotline.tickets.TicketWork;

/** A posting program with one key, and what it asks. */
abstract class Open311Calls {

    static final String CAFE = "service_code=VENUE&lat=21.0285&long=105.8355&address_string=12 V%C4%83n Mi%E1%BA%BFu"
            + "&description=Qu%C3%A1n %C4%91%C3%B4ng&attribute[KIND]=CAFE&attribute[FAULTS][]=CROWDED"
            + "&attribute[FAULTS][]=MASKS";
    static final String KEYED = CAFE + "&api_key=key-1";

    @Autowired
    HotlineSetup setup;

    @Autowired
    MockMvcTester http;

    @Autowired
    Open311Keys keys;

    @Autowired
    TicketWork work;

    @Autowired
    TicketTriage triage;

    @Autowired
    TicketMerges merges;

    @BeforeEach
    void beginWithOneKey(@Autowired JdbcClient jdbc) {
        setup.begin();
        jdbc.sql("DELETE FROM hotline_api_key").update();
        keys.enter("Ứng dụng A", "key-1", 500 + (int) (Math.random() * 1_000_000), "test");
        setup.nobody();
    }

    String open() {
        MvcTestResult answer = post("requests.json", KEYED);
        assertThat(answer).hasStatusOk();
        return answer.getResponse() == null
                ? ""
                : text(answer).replaceAll(".*\"service_request_id\":\"([^\"]+)\".*", "$1");
    }

    String[] ids() {
        return text(get("requests.json")).split("\"service_request_id\":\"").length > 1
                ? java.util.regex.Pattern.compile("\"service_request_id\":\"([^\"]+)\"")
                        .matcher(text(get("requests.json")))
                        .results()
                        .map(m -> m.group(1))
                        .toArray(String[]::new)
                : new String[0];
    }

    int count(String path) {
        MvcTestResult answer = get(path);
        assertThat(answer).hasStatusOk();
        return text(answer).split("\"(?:update_id|service_code)\":").length - 1;
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    MvcTestResult get(String path) {
        return http.get().uri(java.net.URI.create("/open311/v2/" + path)).exchange();
    }

    MvcTestResult post(String path, String form) {
        return http.post()
                .uri("/open311/v2/" + path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }
}
