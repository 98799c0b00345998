package vn.hanoi.ops.cameras.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BatchReaderTests {

    private final BatchReader reader = new BatchReader(JsonMapper.builder().build());

    @Test
    void readsEveryElementEvenBesideMalformedOnes() throws Exception {
        String good =
                "{\"camera\":\"CAM001\",\"at\":\"2021-09-21T08:00:05+07:00\",\"kind\":\"GAUGE\",\"counts\":{\"person\":1}}";

        assertThat(reader.readBody(body("{\"sender\":{\"a\":[1]},\"observations\":[" + good + ",5," + good + ",{}]}")))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "5", "{", "{\"observations\":{}}", "{\"observations\":[}", "{\"observations\":[]} x"})
    void refusesABodyOfAnotherShape(String text) {
        assertThatThrownBy(() -> reader.readBody(body(text))).isInstanceOf(BatchReader.BadShape.class);
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
