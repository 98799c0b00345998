package vn.hanoi.ops.hotline.api.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.TicketId;

/** GeoReport v2 rule by rule: what is read. */
@HotlineModuleTest
class Open311ModuleTests extends Open311Calls {

    @Test
    void discoveryNamesTheEndpointInBothForms() {
        assertThat(get("discovery.json"))
                .hasStatusOk()
                .hasContentType("application/json;charset=utf-8")
                .bodyJson()
                .extractingPath("$.endpoints[0].formats")
                .asArray()
                .containsExactly("text/xml", "application/json");
        assertThat(get("discovery.xml"))
                .hasContentType("text/xml;charset=utf-8")
                .bodyText()
                .contains(
                        "<discovery><changeset>",
                        "<specification>http://wiki.open311.org/GeoReport_v2</specification>");
    }

    @Test
    void servicesHaveCodeNameTypeAndMetadata() {
        assertThat(get("services.json"))
                .bodyJson()
                .extractingPath("$[?(@.service_code=='VENUE' && @.metadata==true && @.type=='realtime')].group")
                .asArray()
                .containsExactly("Vi phạm phòng, chống dịch");
        assertThat(get("services.xml"))
                .bodyText()
                .contains("<services><service><service_code>EMERGENCY</service_code>");
    }

    @Test
    void aServiceHasAttributesOfAllDatatypes() {
        assertThat(get("services/VENUE.json"))
                .bodyJson()
                .extractingPath("$.attributes[*].datatype")
                .asArray()
                .containsExactly("singlevaluelist", "multivaluelist", "string", "datetime", "text", "string");
        assertThat(get("services/VENUE.xml"))
                .bodyText()
                .contains(
                        "<service_definition><service_code>VENUE</service_code><attributes><attribute><variable>true"
                                + "</variable><code>KIND</code>",
                        "<values><value><key>CAFE</key>");
        assertThat(get("services/NONE.json")).hasStatus(404);
        assertThat(get("services/B4.json")).hasStatus(404);
    }

    @Test
    void anUnknownJurisdictionIs404AndTheOwnOneIsTaken() {
        assertThat(get("services.json?jurisdiction_id=hanoi.gov.vn")).hasStatusOk();
        assertThat(get("services.json?jurisdiction_id=hue.gov.vn"))
                .hasStatus(404)
                .bodyJson()
                .isEqualTo("[{\"code\":404,\"description\":\"jurisdiction_id was not found\"}]");
        assertThat(get("requests.xml?jurisdiction_id=hue.gov.vn"))
                .hasStatus(404)
                .bodyText()
                .endsWith("<errors><error><code>404</code><description>jurisdiction_id was not found</description>"
                        + "</error></errors>");
    }

    @Test
    void filtersByDatesStatusAndCodeAndSeveralIds() {
        String id = open();
        assertThat(count("requests.json?start_date=2021-09-20T08:59:00%2B07:00&end_date=2021-09-20T09:10:00%2B07:00"))
                .isEqualTo(1);
        assertThat(count("requests.json?end_date=2021-09-20T01:59:00Z")).isZero();
        assertThat(count("requests.json?status=closed")).isZero();
        assertThat(count("requests.json?status=open,closed&service_code=VENUE,CROWD"))
                .isEqualTo(1);
        assertThat(count("requests.json?service_request_id=" + id + "," + TicketId.next() + "&status=closed"))
                .isEqualTo(1);
        assertThat(get("requests.json?start_date=2021-09-20")).hasStatus(400);
        assertThat(get("requests.json?start_date=2021-09-20T09:00:00")).hasStatus(400);
        assertThat(get("requests.json?start_date=2021-01-01T00:00:00Z&end_date=2021-06-01T00:00:00Z"))
                .hasStatus(400);
        assertThat(get("requests.json?status=maybe")).hasStatus(400);
        assertThat(get("requests.json?service_code=NONE")).hasStatus(404);
    }

    @Test
    void aPageBeyondTheEndIsEmpty() {
        open();
        assertThat(count("requests.json?page=1&page_size=1")).isEqualTo(1);
        assertThat(count("requests.json?page=2&page_size=1")).isZero();
        assertThat(get("requests.json?page=0")).hasStatus(400);
    }

    @Test
    void ticketsOlderThan90DaysAreNotInTheUsualAnswer() {
        open();
        setup.minute(91 * 24 * 60);
        assertThat(count("requests.json")).isZero();
        assertThat(count("requests.json?start_date=2021-09-20T00:00:00Z")).isEqualTo(1);
    }

    @Test
    void aHiddenTicketVanishesFromEveryFeed() {
        String id = open();
        setup.operator();
        triage.publish(TicketId.parse(id).orElseThrow(), false);
        setup.nobody();
        assertThat(count("requests.json")).isZero();
        assertThat(count("requests.json?service_request_id=" + id)).isZero();
        assertThat(count("servicerequestupdates.json")).isZero();
        assertThat(get("requests/" + id + ".json")).hasStatus(404);
        assertThat(get("tokens/" + id + ".json")).hasStatus(404);
        assertThat(post("servicerequestupdates.json", "api_key=key-1&description=x&service_request_id=" + id))
                .hasStatus(404);
    }

    @Test
    void ticketsAboutPeopleAreNeverInAFeed() {
        post("requests.json", "service_code=FOOD&lat=21.0285&long=105.8355&description=Thi%E1%BA%BFu&api_key=key-1");
        assertThat(count("requests.json")).isZero();
        assertThat(count("servicerequestupdates.json")).isZero();
    }

    @Test
    void updatesTellThePublicStepsAndTakeTheSendersWords() {
        String id = open();
        assertThat(post("servicerequestupdates.json", "api_key=key-1&description=V%E1%BA%ABn&service_request_id=" + id))
                .hasStatusOk();
        setup.operator();
        work.answer(TicketId.parse(id).orElseThrow(), "Đã giải tán");
        setup.nobody();
        assertThat(get("servicerequestupdates.json"))
                .bodyJson()
                .extractingPath("$[*].description")
                .asArray()
                .containsExactly("Đã giải tán", "Tiếp nhận");
        assertThat(get("requests.json?status=closed"))
                .bodyJson()
                .extractingPath("$[0].status_notes")
                .isEqualTo("Đã giải tán");
        assertThat(count("requests.json?updated_after="
                        + OffsetDateTime.parse("2021-09-20T09:00:00+07:00")
                                .toString()
                                .replace("+", "%2B")))
                .isEqualTo(1);
    }

    @Test
    void aMergedTicketStandsAsItsMasterStands() {
        String child = open();
        post("requests.json", KEYED.replace("address_string=12", "address_string=14"));
        List<String> ids = List.of(ids());
        String master = ids.stream().filter(i -> !i.equals(child)).findFirst().orElseThrow();
        setup.operator();
        merges.merge(TicketId.parse(child).orElseThrow(), TicketId.parse(master).orElseThrow());
        work.answer(TicketId.parse(master).orElseThrow(), "Đã xử lý");
        setup.nobody();
        assertThat(get("requests/" + child + ".json"))
                .bodyJson()
                .extractingPath("$[0].status")
                .isEqualTo("closed");
    }
}
