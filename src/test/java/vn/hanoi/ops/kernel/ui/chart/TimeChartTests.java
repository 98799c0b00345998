package vn.hanoi.ops.kernel.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimeChartTests {

    private static final Instant START = Instant.parse("2021-09-21T01:00:00Z");
    private static final Instant END = START.plusSeconds(3_600);

    private final JsonNode chart = read(TimeChart.between(START, END)
            .line("hôm nay", List.of(new TimeChart.Point(START, 0.1), new TimeChart.Point(END, null)))
            .quietLine("tuần trước", List.of(new TimeChart.Point(START, 0.2)))
            .threshold("mức 5", 0.31, 5));

    @Test
    void spansTheWholeStretchOfTime() {
        JsonNode axis = chart.at("/options/scales/x");

        assertThat(axis.path("min").asLong()).isEqualTo(START.toEpochMilli());
        assertThat(axis.path("max").asLong()).isEqualTo(END.toEpochMilli());
    }

    @Test
    void leavesAGapWhereNothingWasMeasured() {
        JsonNode points = chart.at("/data/datasets/0/data");

        assertThat(points.get(0).path("y").asDouble()).isEqualTo(0.1);
        assertThat(points.get(1).path("y").isNumber()).isFalse();
    }

    @Test
    void drawsAThresholdDashedFromEndToEndInTheColourOfItsLevel() {
        JsonNode threshold = chart.at("/data/datasets/2");

        assertThat(threshold.path("borderColor").asString()).isEqualTo("var(--ops-level-5)");
        assertThat(threshold.path("borderDash")).hasSize(2);
        assertThat(threshold.path("data")).hasSize(2);
        assertThat(threshold.at("/data/1/x").asLong()).isEqualTo(END.toEpochMilli());
    }

    private static JsonNode read(TimeChart chart) {
        return JsonMapper.shared().readTree(chart.build().toJson());
    }
}
