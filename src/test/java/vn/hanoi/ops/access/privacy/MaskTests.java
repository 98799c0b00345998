package vn.hanoi.ops.access.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTests {

    @Test
    void keepsTheLastSixCharactersOfADocument() {
        assertThat(Mask.DOCUMENT.of("001090001234")).isEqualTo("******001234");
    }

    @Test
    void keepsAtMostHalfOfAShortDocument() {
        assertThat(Mask.DOCUMENT.of("C123")).isEqualTo("**23");
        assertThat(Mask.DOCUMENT.of("7")).isEqualTo("*");
    }

    @Test
    void keepsFirstFourAndLastThreeDigitsOfAPhone() {
        assertThat(Mask.PHONE.of("+84912000000")).isEqualTo("0912***000");
        assertThat(Mask.PHONE.of("0912 000 000")).isEqualTo("0912***000");
        assertThat(Mask.PHONE.of("1022")).isEqualTo(Mask.COVER);
    }

    @Test
    void keepsTheYearOfABirth() {
        assertThat(Mask.BIRTH.of("15/08/1990")).isEqualTo("**/**/1990");
        assertThat(Mask.BIRTH.of("1990-08-15")).isEqualTo("**/**/1990");
        assertThat(Mask.BIRTH.of("1990")).isEqualTo("**/**/1990");
    }

    @Test
    void keepsTheInitialsOfAName() {
        assertThat(Mask.NAME.of("Nguyễn Văn  mẫu")).isEqualTo("N.V.M.");
        assertThat(Mask.NAME.of("đặng thị Ớt")).isEqualTo("Đ.T.Ớ.");
    }

    @Test
    void keepsWardAndDistrictOfAnAddress() {
        assertThat(Mask.ADDRESS.of("Số 12 Phố Mẫu, Phường Mẫu, Quận Ba Đình"))
                .isEqualTo("•••, Phường Mẫu, Quận Ba Đình");
        assertThat(Mask.ADDRESS.of("Số 12 Phố Mẫu, Phường Mẫu")).isEqualTo(Mask.COVER);
    }

    @Test
    void leavesWhatReportsNameBesideTheInitials() {
        assertThat(Mask.REPORTED.of("Nữ")).isEqualTo("Nữ");
    }
}
