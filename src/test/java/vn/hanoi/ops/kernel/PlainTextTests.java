package vn.hanoi.ops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn Mẫu",
                "Nguyê\u0303n",
                "Số 5,\r\n\tNgõ Mẫu",
                "H'Hen Niê, Ksor H\u2019Bơ Khăm",
                "\uD840\uDC3E \u5B57 😀 👩\u200D⚕\uFE0F",
                ""
            })
    void wordsOfAllPeoplesMayStandInAText(String text) {
        assertThat(PlainText.holds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0, 7, 8, 0x1B, 0x1D, 0x7F, 0x85, 0x202A, 0x202E, 0x2066, 0x2069, 0x200F, 0xFFFE, 0xFDD0, 0x1FFFF})
    void controlAndTurningSignsMayNot(int sign) {
        assertThat(PlainText.fault("Trần" + Character.toString(sign) + "Thị")).hasValue(sign);
    }

    @ParameterizedTest
    @ValueSource(chars = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void halvesOfASignMayNot(char half) {
        assertThat(PlainText.fault("Lê" + half)).hasValue(half);
        assertThat(PlainText.name(half)).startsWith("U+D");
    }
}
