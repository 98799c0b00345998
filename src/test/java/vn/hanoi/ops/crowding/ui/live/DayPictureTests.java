package vn.hanoi.ops.crowding.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.exchange.ExportColumn;

class DayPictureTests {

    private static final Instant MIDNIGHT = Instant.parse("2021-09-20T17:00:00Z");

    private static final Instant TOMORROW = MIDNIGHT.plusSeconds(86_400);

    @Test
    void drawsLevelsAndPeopleAndLetsNoNameBecomeMarkup() {
        StreetHistory history = new StreetHistory(
                new StreetId(new UUID(0, 1)),
                "A",
                "Phố <script>",
                List.of(new LevelSpan(
                        MIDNIGHT.minusSeconds(600), MIDNIGHT.plusSeconds(3_600), 4, Basis.DENSITY, 0.3, 1)),
                List.of(new StreetHistory.Minute(MIDNIGHT.plusSeconds(60), 4, 12.0, 0.1, null, null, null, 1, 1)),
                List.of(new StreetHistory.Stretch(MIDNIGHT, MIDNIGHT.plusSeconds(7_200))));
        String svg = DayPicture.draw(history, MIDNIGHT, TOMORROW, "Xuất bởi <b>");
        assertThat(svg)
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("width=\"60\" height=\"12\"")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>", "<b>");
    }

    @Test
    void drawsWhatPassesWhereNoCameraShowsPeople() {
        StreetHistory history = new StreetHistory(
                new StreetId(new UUID(0, 1)),
                "A",
                "Phố",
                List.of(),
                List.of(new StreetHistory.Minute(MIDNIGHT.plusSeconds(60), 0, null, null, null, 31.0, null, 1, 1)),
                List.of());
        String svg = DayPicture.draw(history, MIDNIGHT, TOMORROW, "");
        assertThat(svg).contains("fill=\"#3b5b8c\"").contains(text("crowding.past.passing"));
    }

    @Test
    void theLevelOfTodayEndsNow() {
        String svg = DayPicture.draw(lastingFrom(600, 36_000), MIDNIGHT, MIDNIGHT.plusSeconds(36_000), "");
        assertThat(svg)
                .contains("x=\"10\" y=\"304\" width=\"590\" height=\"12\" fill=\"#d9480f\"")
                .doesNotContain("width=\"1430\"");
    }

    @Test
    void aLevelOnWhichNothingRestsIsUnknownInThePictureToo() {
        String svg = DayPicture.draw(lastingFrom(600, 7_200), MIDNIGHT, TOMORROW, "");
        assertThat(svg)
                .contains("x=\"10\" y=\"304\" width=\"1430\" height=\"12\" fill=\"#8a94a3\"")
                .contains("x=\"10\" y=\"304\" width=\"110\" height=\"12\" fill=\"#d9480f\"");
    }

    /** Level 4 from then on, on counts up to a second. */
    private static StreetHistory lastingFrom(int second, int counted) {
        return new StreetHistory(
                new StreetId(new UUID(0, 1)),
                "A",
                "Phố",
                List.of(new LevelSpan(MIDNIGHT.plusSeconds(second), null, 4, Basis.DENSITY, 0.3, 1)),
                List.of(),
                List.of(new StreetHistory.Stretch(MIDNIGHT, MIDNIGHT.plusSeconds(counted))));
    }

    @Test
    void theFileOfADayHasLevelVehiclesAndWhatPasses() {
        assertThat(new DayExport(mock(CrowdingPast.class)).columns())
                .extracting(ExportColumn::title)
                .contains(
                        text("crowding.past.level"),
                        text("crowding.past.vehicles"),
                        text("crowding.past.passing"),
                        text("crowding.past.vehiclesPassing"));
    }
}
