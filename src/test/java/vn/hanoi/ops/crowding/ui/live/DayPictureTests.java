package vn.hanoi.ops.crowding.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.StreetId;

class DayPictureTests {

    private static final Instant MIDNIGHT = Instant.parse("2021-09-20T17:00:00Z");

    @Test
    void drawsLevelsAndPeopleAndLetsNoNameBecomeMarkup() {
        StreetHistory history = new StreetHistory(
                new StreetId(new UUID(0, 1)),
                "A",
                "Phố <script>",
                List.of(new LevelSpan(
                        MIDNIGHT.minusSeconds(600), MIDNIGHT.plusSeconds(3_600), 4, Basis.DENSITY, 0.3, 1)),
                List.of(new StreetHistory.Minute(MIDNIGHT.plusSeconds(60), 12.0, 0.1, 1)),
                1);
        String svg = DayPicture.draw(history, MIDNIGHT, "Xuất bởi <b>");
        assertThat(svg)
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("width=\"60\" height=\"12\"")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>", "<b>");
    }
}
