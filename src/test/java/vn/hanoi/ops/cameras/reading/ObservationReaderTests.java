package vn.hanoi.ops.cameras.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.Submission;
import vn.hanoi.ops.cameras.Submission.Unreadable;

class ObservationReaderTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void readsAGauge() {
        Observation read = observation("""
                {"camera":"CAM001","at":"2021-09-21T08:00:05+07:00","kind":"GAUGE",
                 "counts":{"person":12,"motorcycle":31,"car":4}}""");
        assertThat(read.at()).isEqualTo(Instant.parse("2021-09-21T01:00:05Z"));
        assertThat(read.counts()).isEqualTo(Map.of("person", 12.0, "motorcycle", 31.0, "car", 4.0));
        assertThat(read.extras()).isNull();
    }

    @Test
    void countsTheObjectsOfAListByClass() {
        Observation read = observation("""
                {"camera":"A","at":"2021-09-21T08:00:05+07:00","kind":"LIST",
                 "objects":[{"class":"person"},{"class":"car","box":[1,2,3,4]},{"class":"person"}]}""");
        assertThat(read.kind()).isEqualTo(Kind.LIST);
        assertThat(read.counts()).isEqualTo(Map.of("person", 2.0, "car", 1.0));
    }

    @Test
    void keepsNumbersThatItDoesNotKnowAndDropsTexts() {
        Observation read = observation("""
                {"camera":"A","at":"2021-09-21T08:00:05Z","kind":"GAUGE","counts":{},
                 "confidence":0.8,"night":true,"recognized_license_plate":"29A-12345","box":[1,2]}""");
        assertThat(read.extras()).isEqualTo("{\"confidence\":0.8,\"night\":true}");
    }

    @Test
    void takesTheCameraFromTheTopicWhenTheMessageNamesNone() {
        Submission read = ObservationReader.read(
                JSON.readTree("{\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"GAUGE\",\"counts\":{}}"), "CAM009");
        assertThat(((Observation) read).camera()).isEqualTo("CAM009");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "MISSING_FIELD  | {\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"GAUGE\",\"counts\":{}}",
                "MISSING_FIELD  | {\"camera\":\"A\",\"kind\":\"GAUGE\",\"counts\":{}}",
                "MISSING_FIELD  | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"counts\":{}}",
                "MISSING_FIELD  | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"GAUGE\"}",
                "MISSING_FIELD  | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"LIST\",\"counts\":{}}",
                "MISSING_FIELD  | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"LIST\",\"objects\":[{}]}",
                "MISSING_FIELD  | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"INTERVAL\",\"counts\":{}}",
                "MISSING_ZONE   | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05\",\"kind\":\"GAUGE\",\"counts\":{}}",
                "MISSING_ZONE   | {\"camera\":\"A\",\"at\":\"2021-09-21 08:00:05\",\"kind\":\"GAUGE\",\"counts\":{}}",
                "BAD_TIME       | {\"camera\":\"A\",\"at\":\"yesterday\",\"kind\":\"GAUGE\",\"counts\":{}}",
                "BAD_TIME       | {\"camera\":\"A\",\"at\":\"2021-02-30T08:00:05Z\",\"kind\":\"GAUGE\",\"counts\":{}}",
                "BAD_TIME       | {\"camera\":\"A\",\"at\":1632186005,\"kind\":\"GAUGE\",\"counts\":{}}",
                "UNKNOWN_KIND   | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"SUM\",\"counts\":{}}",
                "BAD_TYPE       | {\"camera\":7,\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"GAUGE\",\"counts\":{}}",
                "BAD_TYPE       | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":[],\"counts\":{}}",
                "BAD_COUNT      | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"GAUGE\",\"counts\":[1]}",
                "BAD_COUNT      | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"GAUGE\",\"counts\":{\"car\":\"4\"}}",
                "BAD_CLASS      | {\"camera\":\"A\",\"at\":\"2021-09-21T08:00:05Z\",\"kind\":\"GAUGE\",\"counts\":{\"\":4}}",
                "BAD_OBSERVATION| 7",
                "BAD_OBSERVATION| null",
            })
    void saysWhatIsWrong(String code, String json) {
        Submission read = ObservationReader.read(JSON.readTree(json), null);
        assertThat(read).isInstanceOfSatisfying(Unreadable.class, u -> {
            assertThat(u.code()).isEqualTo(code);
            assertThat(u.message()).isNotBlank();
        });
    }

    private static Observation observation(String json) {
        return (Observation) ObservationReader.read(JSON.readTree(json), null);
    }
}
