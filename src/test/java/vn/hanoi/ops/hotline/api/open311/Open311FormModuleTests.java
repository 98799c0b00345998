package vn.hanoi.ops.hotline.api.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketFiles;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.Tickets;

/** GeoReport v2 rule by rule: forms with photos, forms that are broken, and addresses that are none. */
@HotlineModuleTest
class Open311FormModuleTests extends Open311Calls {

    private static final int FIVE = 5;
    private static final int MEGABYTES = 11 << 20;

    @Autowired
    TicketFiles files;

    @Autowired
    Tickets tickets;

    @Test
    void photosComeAlongOnceHoweverOftenTheFormIsPosted() {
        for (int n = 0; n < 3; n++) {
            assertThat(form(photo("media", 1), photo("media[]", 2))).hasStatusOk();
        }
        setup.operator();
        TicketId id =
                tickets.rows(TicketFilter.of(Tray.ALL), null, FIVE).getFirst().id();
        assertThat(tickets.count(TicketFilter.of(Tray.ALL), FIVE)).isEqualTo(1);
        assertThat(files.of(id)).hasSize(2);
        setup.nobody();
        assertThat(get("requests/" + id + ".json"))
                .bodyJson()
                .extractingPath("$[0].media_url")
                .isNull();
    }

    @Test
    void tenPhotosAreMoreThanARequestMayHaveAndNothingIsMade() {
        MockMultipartFile[] ten = new MockMultipartFile[10];
        for (int n = 0; n < ten.length; n++) {
            ten[n] = photo("media", n);
        }
        refused(form(ten), 413, "media has at most 5 files");
    }

    @Test
    void aPhotoThatIsTooLargeOrNoPhotoIsRefusedAndNothingIsMade() {
        refused(
                form(new MockMultipartFile("media", "a.jpg", "image/jpeg", new byte[MEGABYTES])),
                413,
                "A file of media has at most 10485760 bytes");
        refused(
                form(new MockMultipartFile("media", "a.jpg", "image/jpeg", "<svg/>".getBytes())),
                400,
                "A file of media is no picture that is taken");
        refused(form(photo("photo", 1)), 400, "photo is no name of a file; photos are named media");
    }

    @Test
    void aDescriptionHas4000CharactersAtMost() {
        String form = "service_code=NO_QR&lat=21.0285&long=105.8355&api_key=key-1&description=";
        assertThat(post("requests.json", form + "ư".repeat(4_000))).hasStatusOk();
        assertThat(post("requests.json", form + "ư".repeat(4_001)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$[0].description")
                .isEqualTo("description has at most 4000 characters");
    }

    @Test
    void htmlIsKeptAsTextInEveryField() {
        String html = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
        assertThat(post(
                        "requests.json",
                        "service_code=NO_QR&api_key=key-1&address_string=" + html + "&description=" + html
                                + "&first_name="
                                + html + "&last_name=" + html + "&account_id=" + html + "&email=" + html + "&device_id="
                                + html))
                .hasStatusOk();
        assertThat(get("requests.xml"))
                .bodyText()
                .contains("<description>&lt;img src=x onerror=alert(1)></description>", "<address>&lt;img src=x")
                .doesNotContain("<img");
    }

    @Test
    void aPlaceOutsideTheCityIsKeptAndGoesToTheCitysDesk() {
        assertThat(post("requests.json", "service_code=NO_QR&api_key=key-1&lat=20.8449&long=106.6881&description=x"))
                .hasStatusOk();
        assertThat(get("requests.json")).bodyJson().extractingPath("$[0].lat").isEqualTo(20.8449);
        setup.operator();
        assertThat(tickets.rows(TicketFilter.of(Tray.ALL), null, FIVE))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.outside()).isTrue();
                    assertThat(row.desk()).isEqualTo("CITY");
                });
    }

    @Test
    void idsOverrideAllOtherArguments() {
        String id = open();
        assertThat(count(
                        "requests.json?status=closed&start_date=bad&service_code=NONE&page=0&service_request_id=" + id))
                .isEqualTo(1);
        assertThat(get("requests/" + id + ".xml?status=never&end_date=bad")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, services/.json, 400, service_code was not provided",
        "GET, tokens/.json, 400, token was not provided",
        "GET, requests/.json, 400, service_request_id was not provided",
        "GET, nothing.json, 404, There is no such call in GeoReport v2",
        "GET, services/a/b.json, 404, There is no such call in GeoReport v2",
        "DELETE, requests.json, 405, The method is not GET or POST here",
        "PUT, services/VENUE.json, 405, The method is not GET or POST here"
    })
    void whatIsNoCallIsAnsweredInTheStandardsFormOfErrors(String method, String path, int status, String reason) {
        MvcTestResult answer = http.method(HttpMethod.valueOf(method))
                .uri(URI.create("/open311/v2/" + path))
                .exchange();
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$[0].code").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$[0].description").isEqualTo(reason);
    }

    @Test
    void parametersThatAreNoTextAreRefusedInTheStandardsForm() {
        MvcTestResult answer =
                http.get().uri("/open311/v2/requests.xml").param("\u0000", "1").exchange();
        assertThat(answer).hasStatus(400).hasContentType("text/xml;charset=utf-8");
        assertThat(text(answer)).contains("<errors><error><code>400</code><description>");
    }

    private void refused(MvcTestResult answer, int status, String reason) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$[0].description").isEqualTo(reason);
        setup.operator();
        assertThat(tickets.count(TicketFilter.of(Tray.ALL), FIVE)).isZero();
        setup.nobody();
    }

    private MvcTestResult form(MockMultipartFile... photos) {
        var form = http.post()
                .multipart()
                .uri("/open311/v2/requests.json")
                .param("api_key", "key-1")
                .param("service_code", "NO_QR")
                .param("lat", "21.0285")
                .param("long", "105.8355")
                .param("description", "Không có mã");
        for (MockMultipartFile photo : photos) {
            form.file(photo);
        }
        return form.exchange();
    }

    private static MockMultipartFile photo(String name, int n) {
        byte[] jpeg = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xE0,
            0,
            16,
            'J',
            'F',
            'I',
            'F',
            0,
            1,
            1,
            0,
            0,
            1,
            0,
            1,
            0,
            (byte) n
        };
        return new MockMultipartFile(name, "a.jpg", "image/jpeg", jpeg);
    }
}
