package vn.hanoi.ops.cameras;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.SignsNoticed.Word;
import vn.hanoi.ops.kernel.Ids;

class SignBoardTests {

    private static final Instant NINE = Instant.parse("2026-11-26T02:00:00Z");

    private final CameraId camera = new CameraId(Ids.next());
    private final SignBoard board = new SignBoard();

    @Test
    void aSignIsThereWhileOneOfItsCausesIs() {
        hear("dark", true, 0);
        hear("blurred", true, 1);
        hear("dark", false, 2);
        hear("bright", false, 3);
        assertThat(board.of(camera)).containsExactly(CameraSign.PICTURE_UNUSABLE);
        hear("blurred", false, 4);
        assertThat(board.of(camera)).isEmpty();
    }

    @Test
    void ofTwoWordsTheLaterOneHoldsInWhateverOrderTheyAreHeard() {
        hear("dark", false, 5);
        assertThat(hear("dark", true, 2)).isFalse();
        assertThat(board.of(camera)).isEmpty();
        assertThat(board.later(word("dark", true, 2))).map(Word::present).contains(false);
        assertThat(board.later(word("dark", true, 6))).isEmpty();
        assertThat(board.words(NINE)).hasSize(2);
        assertThat(board.words(NINE.plusSeconds(5))).isEmpty();
    }

    @Test
    void whatStoodOnTheBoardBeforeAStartIsOverByAnyWordOfItsDevice() {
        assertThat(board.remember(camera, CameraSign.PICTURE_UNUSABLE)).isTrue();
        assertThat(board.of(camera)).containsExactly(CameraSign.PICTURE_UNUSABLE);
        assertThat(hear("dark", false, 0)).isTrue();
        assertThat(board.of(camera)).isEmpty();
        assertThat(board.remember(camera, CameraSign.PICTURE_UNUSABLE)).isFalse();
    }

    @Test
    void aDeviceThatInventsCausesFillsNoMemory() {
        for (int i = 0; i < 500; i++) {
            hear("cause " + i, true, i);
        }
        assertThat(board.words(NINE)).hasSizeLessThan(60);
    }

    private boolean hear(String cause, boolean present, int second) {
        return board.hear(word(cause, present, second));
    }

    private Word word(String cause, boolean present, int second) {
        return new Word(camera, CameraSign.PICTURE_UNUSABLE, cause, present, NINE.plusSeconds(second));
    }
}
