package vn.hanoi.ops.quarantine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;

@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class QuarantineApiModuleTests {

    private static final String GOOD = """
            {"person": {"name": "Nguyễn Thị Mẫu %d", "birth": "1990", "sex": "FEMALE"}, "home": "01.006.00181",
             "exposedOn": "2021-09-18", "order": {"number": "125/QĐ-UBND", "decidedOn": "2021-09-20",
             "authority": "UBND quận Đống Đa", "basis": "Điều 49 Luật Phòng, chống bệnh truyền nhiễm"}}""";

    @Autowired
    QuarantineSetup setup;

    @Autowired
    QuarantineEndpoint endpoint;

    @Autowired
    JsonMapper json;

    private SiteId site;

    @BeforeEach
    void aSite() {
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 2, 4);
        setup.manager();
    }

    @Test
    void eachArrivalOfABatchIsAnsweredForItself() {
        JsonNode good = json.readTree(GOOD.formatted(1));
        JsonNode early = json.readTree(GOOD.formatted(2).replace("\"home\"", "\"until\": \"2021-09-01\", \"home\""));
        JsonNode bare = json.readTree(GOOD.formatted(3).replaceFirst("\"basis\": \"[^\"]*\"", "\"basis\": \"\""));
        JsonNode lost = json.readTree(GOOD.formatted(4).replace("01.006.00181", "99"));
        JsonNode broken = json.readTree("{\"exposedOn\": \"hôm qua\"}");
        var answers = endpoint.arrive(
                site.toString(), new QuarantineEndpoint.Batch(List.of(good, early, bare, lost, broken)));
        assertThat(answers.accepted()).isEqualTo(1);
        assertThat(answers.arrivals())
                .extracting(QuarantineEndpoint.Answer::code)
                .containsExactly(null, "END_BEFORE_START", "BASIS_MISSING", "UNKNOWN_AREA", "BAD_ELEMENT");
    }

    @Test
    void anEmptyBatchAndAnUnknownSiteAreRefusedInWords() {
        assertThatThrownBy(() -> endpoint.arrive(site.toString(), new QuarantineEndpoint.Batch(null)))
                .isInstanceOf(ApiProblem.class);
        assertThatThrownBy(() -> endpoint.arrive("x", new QuarantineEndpoint.Batch(List.of())))
                .isInstanceOf(ApiProblem.class);
        setup.manager("cachly.khac");
        assertThatThrownBy(() -> endpoint.arrive(site.toString(), new QuarantineEndpoint.Batch(List.of())))
                .isInstanceOf(ApiProblem.class);
        assertThat(endpoint.occupancy().sites()).isEmpty();
    }
}
