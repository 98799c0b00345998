package vn.hanoi.ops.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84912000000",
                "-2",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "  =1+1",
                "\u00A0=1",
                "\u3000@x",
                "\uFEFF=1",
                "\u200B=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "\u22121"
            })
    void disarmsWhatASpreadsheetWouldRunAndGivesItBack(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
        assertThat(SafeCell.restored(SafeCell.of(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phố Huế", "", "a=b", "0912-000-000", "d'Arc", "'tis", "A; B", "x - y"})
    void leavesOrdinaryTextAlone(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
        assertThat(SafeCell.restored(cell)).isEqualTo(cell);
    }

    @Test
    void disarmsWhereAnotherSeparatorWouldBeginACell() {
        assertThat(SafeCell.of("x;=cmd|' /C calc'!A0")).isEqualTo("x;'=cmd|' /C calc'!A0");
        assertThat(SafeCell.of("x\n@y")).isEqualTo("x\n'@y");
        assertThat(SafeCell.restored(SafeCell.of("x; =1\n+2"))).isEqualTo("x; =1\n+2");
    }
}
