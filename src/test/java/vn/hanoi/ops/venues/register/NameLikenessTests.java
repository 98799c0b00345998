package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLikenessTests {

    @Test
    void marksCaseAndOrderOfWordsMakeNoDifference() {
        assertThat(NameLikeness.of("Phở Thìn Lò Đúc", "PHO LO DUC THIN")).isEqualTo(1);
    }

    @Test
    void aWordMoreIsStillAlikeAnotherNameIsNot() {
        assertThat(NameLikeness.of("Phở Thìn", "Quán Phở Thìn")).isGreaterThan(NameLikeness.ALIKE);
        assertThat(NameLikeness.of("Phở Thìn", "Phở Bát Đàn")).isLessThan(NameLikeness.ALIKE);
    }

    @Test
    void blankNamesAreLikeNothing() {
        assertThat(NameLikeness.of("", " ")).isZero();
    }
}
