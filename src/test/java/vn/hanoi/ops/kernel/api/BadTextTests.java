package vn.hanoi.ops.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BadTextTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Line(@Nullable String words, @Nullable Integer number) {}

    private record Body(
            @Nullable String name,
            List<Line> lines,
            Map<String, String> more,
            @TextAsSent String scanned,
            @Nullable JsonNode element) {}

    private static Body body(String name, String words, String more) {
        return new Body(name, List.of(new Line("a", 1), new Line(words, null)), Map.of("k", more), "a\u0000", null);
    }

    @Test
    void namesTheFieldOfABodyAndTheSign() {
        assertThat(BadText.of(body("ok", "b", "c"))).isEmpty();
        assertThat(BadText.of(body("n\u0000", "b", "c"))).contains(new BadText("name", "U+0000"));
        assertThat(BadText.of(body("n", "b\u202E", "c"))).contains(new BadText("lines[1].words", "U+202E"));
        assertThat(BadText.of(body("n", "b", "\uD800"))).contains(new BadText("more.k", "U+D800"));
    }

    @Test
    void whatAScannerSentAndTreesThatAreReadOneByOneAreLeftToTheirReaders() {
        Body body = new Body(null, List.of(), Map.of(), "\u0000", JSON.readTree("{\"a\":\"\\u0000\"}"));
        assertThat(BadText.of(body)).isEmpty();
        assertThat(BadText.of(List.of(JSON.readTree("[\"\\u0000\"]")))).isEmpty();
    }

    @Test
    void namesTheFieldOfAnElement() {
        JsonNode element = JSON.readTree("{\"person\":{\"names\":[\"a\",\"b\\u0007\"],\"born\":1990},\"x\":null}");
        assertThat(BadText.in(element)).contains(new BadText("person.names[1]", "U+0007"));
        assertThat(BadText.in(JSON.readTree("{\"a\":[1,true,null,\"b\"]}"))).isEmpty();
        assertThat(BadText.in(JSON.readTree("\"\\u0000\""))).contains(new BadText("", "U+0000"));
    }
}
