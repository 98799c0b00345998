package vn.hanoi.ops.crowding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;
import static vn.hanoi.ops.crowding.CrowdingSetup.people;
import static vn.hanoi.ops.crowding.CrowdingSetup.token;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetHistory;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class CrowdingEndpointModuleTests {

    private static final String QTG = "$.features[?(@.properties.code == 'QTG')].properties.";

    private static final RequestPostProcessor CHIEF = authentication(token("chihuy", "01", "COMMAND_CENTRE"));
    private static final RequestPostProcessor HOAN_KIEM =
            authentication(token("quan.hoankiem", "01.002", "DISTRICT_OFFICER"));

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CrowdingPast past;

    @Autowired
    MockMvc http;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void answersWithGeoJsonWhereUnknownIsNullAndNotZero() throws Exception {
        setup.at(minute(1));
        setup.accept(people("CAM001", minute(0.95), 12));
        http.perform(get("/api/crowding/streets").with(CHIEF))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("FeatureCollection"))
                .andExpect(jsonPath("$.features", hasSize(2)))
                .andExpect(jsonPath("$.features[0].geometry.type").value("LineString"))
                .andExpect(jsonPath("$.features[0].geometry.coordinates[0][0]").value(105.8355))
                .andExpect(jsonPath("$.features[0].properties.name").value("Quốc Tử Giám"))
                .andExpect(jsonPath("$.features[0].properties.level").isEmpty())
                .andExpect(jsonPath("$.features[0].properties.basis").value("unknown"))
                .andExpect(jsonPath("$.features[0].properties.coverage").value(0.5))
                .andExpect(jsonPath("$.features[0].properties.counts.person").value(12))
                .andExpect(jsonPath("$.features[0].properties.asOf").value("2021-09-21T02:00:57Z"));
    }

    @Test
    void cutsToTheCallersArea() throws Exception {
        http.perform(get("/api/crowding/streets").with(HOAN_KIEM))
                .andExpect(jsonPath("$.features", hasSize(1)))
                .andExpect(jsonPath("$.features[0].properties.code").value("TT"));
        http.perform(get("/api/crowding/streets/" + setup.street("QTG")).with(HOAN_KIEM))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("UNKNOWN_STREET"));
        http.perform(get("/api/crowding/streets/" + setup.street("QTG")).with(CHIEF))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.properties.code").value("QTG"));
    }

    @Test
    void aWrongIdIsAStreetThatDoesNotExist() throws Exception {
        http.perform(get("/api/crowding/streets/nothing").with(CHIEF)).andExpect(status().isNotFound());
    }

    @Test
    void answersWithAnyMinuteOfThePastAsItWas() throws Exception {
        setup.density(0, 19, 0.4);
        setup.density(20, 39, 0.01);
        setup.rollUp();
        setup.level("QTG", minute(7), 5);
        http.perform(get("/api/crowding/streets")
                        .param("at", "2021-09-21T09:15:20+07:00")
                        .with(CHIEF))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.features[0].properties.code").value("QTG"))
                .andExpect(jsonPath("$.features[0].properties.level").value(5))
                .andExpect(jsonPath("$.features[0].properties.stale").value(false))
                .andExpect(jsonPath("$.features[0].properties.density").value(0.4))
                .andExpect(jsonPath("$.features[0].properties.coverage").value(1.0))
                .andExpect(jsonPath("$.features[0].properties.counts.person").value(80));
        http.perform(get("/api/crowding/streets")
                        .param("at", "2021-09-21T09:00:00+07:00")
                        .with(CHIEF))
                .andExpect(jsonPath("$.features[0].properties.level").isEmpty());
    }

    @Test
    void tellsAStreetsHistoryMinuteByMinute() throws Exception {
        setup.density(0, 19, 0.4);
        setup.rollUp();
        setup.level("QTG", minute(7), 5);
        http.perform(get("/api/crowding/streets/" + setup.street("QTG") + "/history")
                        .with(CHIEF))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.levels[0].level").value(5))
                .andExpect(jsonPath("$.minutes", hasSize(20)))
                .andExpect(jsonPath("$.minutes[0].people").value(80.0))
                .andExpect(jsonPath("$.minutes[0].coverage").value(1.0));
        http.perform(get("/api/crowding/streets/" + setup.street("QTG") + "/history")
                        .with(HOAN_KIEM))
                .andExpect(status().isNotFound());
    }

    @Test
    void aCameraThatMisledIsLeftOutOfThePastAsItWasThen() throws Exception {
        setup.density(0, 29, 0.4);
        setup.rollUp();
        setup.level("QTG", minute(7), 5);
        setup.trouble("CAM001", "BLIND", minute(10));
        past("2021-09-21T09:05:00+07:00").andExpect(jsonPath(QTG + "coverage").value(1.0));
        past("2021-09-21T09:15:00+07:00")
                .andExpect(jsonPath(QTG + "coverage").value(0.5))
                .andExpect(jsonPath(QTG + "counts.person").value(40))
                .andExpect(jsonPath(QTG + "stale").value(false));
        http.perform(get("/api/crowding/streets/" + setup.street("QTG") + "/history")
                        .with(CHIEF))
                .andExpect(jsonPath("$.minutes[9].people").value(80.0))
                .andExpect(jsonPath("$.minutes[10].people").value(40.0))
                .andExpect(jsonPath("$.minutes[10].coverage").value(0.5));
        setup.trouble("CAM002", "WORK", minute(10));
        past("2021-09-21T09:15:00+07:00")
                .andExpect(jsonPath(QTG + "coverage").value(0.0))
                .andExpect(jsonPath(QTG + "counts.person").doesNotExist())
                .andExpect(jsonPath(QTG + "stale").value(false));
        past("2021-09-21T09:21:00+07:00").andExpect(jsonPath(QTG + "stale").value(true));
    }

    @Test
    void theLevelOfSilentCamerasTurnsStaleWhenItDidThen() throws Exception {
        setup.density(0, 19, 0.4);
        setup.at(minute(40));
        setup.rollUp();
        setup.level("QTG", minute(7), 5);
        past("2021-09-21T09:25:00+07:00")
                .andExpect(jsonPath(QTG + "coverage").value(0.0))
                .andExpect(jsonPath(QTG + "stale").value(false));
        past("2021-09-21T09:31:00+07:00").andExpect(jsonPath(QTG + "stale").value(true));
    }

    @Test
    void aDayKnowsWhenItsLevelCouldRestOnCounts() {
        setup.density(0, 4, 0.4);
        setup.density(20, 24, 0.4);
        setup.rollUp();
        setup.trouble("CAM001", "BLIND", minute(22));
        setup.trouble("CAM002", "FROZEN", minute(22));
        assertThat(past.history(setup.street("QTG"), minute(2), minute(40)))
                .hasValueSatisfying(day -> assertThat(day.judged())
                        .containsExactly(
                                new StreetHistory.Stretch(minute(0), minute(15)),
                                new StreetHistory.Stretch(minute(20), minute(32))));
    }

    @Test
    void aStreetOfCountersHasFiguresInThePastToo() throws Exception {
        for (int m = 0; m < 5; m++) {
            setup.at(minute(m + 1));
            setup.accept(new Observation(
                    "CAM003",
                    minute(m),
                    Kind.CUMULATIVE,
                    null,
                    null,
                    Map.of("person", 100.0 + 30 * m, "car", 5.0 * m),
                    null));
        }
        setup.rollUp();
        setup.level("TT", minute(2), 3);
        http.perform(get("/api/crowding/streets/" + setup.street("TT") + "/history")
                        .with(CHIEF))
                .andExpect(jsonPath("$.minutes[0].people").isEmpty())
                .andExpect(jsonPath("$.minutes[0].passing").value(30.0))
                .andExpect(jsonPath("$.minutes[0].vehiclesPassing").value(5.0))
                .andExpect(jsonPath("$.minutes[0].level").isEmpty())
                .andExpect(jsonPath("$.minutes[1].level").value(3));
    }

    @Test
    void aCameraThatIsRetiredTodayStillHasItsPastAndNoPartInTodaysCoverage() throws Exception {
        setup.density(0, 19, 0.4);
        setup.at(minute(40));
        setup.accept(people("CAM002", minute(39.98), 7));
        setup.rollUp();
        setup.level("QTG", minute(7), 5);
        for (String code : List.of("CAM001", "CAM003")) {
            cameras.retire(cameras.findByCode(code).orElseThrow().id());
        }
        past("2021-09-21T09:15:00+07:00")
                .andExpect(jsonPath(QTG + "coverage").value(1.0))
                .andExpect(jsonPath(QTG + "density").value(0.4))
                .andExpect(jsonPath(QTG + "counts.person").value(80));
        past("2021-09-21T09:39:00+07:00")
                .andExpect(jsonPath(QTG + "coverage").value(1.0))
                .andExpect(jsonPath(QTG + "counts.person").value(7));
        http.perform(get("/api/crowding/streets").with(CHIEF))
                .andExpect(jsonPath(QTG + "coverage").value(1.0));
        http.perform(get("/api/crowding/streets/" + setup.street("QTG") + "/history")
                        .with(CHIEF))
                .andExpect(jsonPath("$.minutes[0].people").value(80.0))
                .andExpect(jsonPath("$.minutes[0].density").value(0.4))
                .andExpect(jsonPath("$.minutes[0].coverage").value(1.0))
                .andExpect(jsonPath("$.minutes[20].people").value(7.0))
                .andExpect(jsonPath("$.minutes[20].coverage").value(1.0));
    }

    private ResultActions past(String at) throws Exception {
        return http.perform(get("/api/crowding/streets").param("at", at).with(CHIEF))
                .andExpect(status().isOk());
    }

    @Test
    void saysWhatIsWrongWithATimeOfThePast() throws Exception {
        for (String[] wrong : new String[][] {
            {"yesterday", "BAD_TIME"}, {"2031-01-01T00:00:00Z", "IN_FUTURE"}, {"2020-01-01T00:00:00Z", "TOO_OLD"}
        }) {
            http.perform(get("/api/crowding/streets").param("at", wrong[0]).with(CHIEF))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value(wrong[1]));
        }
    }
}
