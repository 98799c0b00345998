package vn.hanoi.ops.kernel.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTests {

    @Test
    void writesThousandsWithADotAndDecimalsWithAComma() {
        assertThat(Formats.number(12_840)).isEqualTo("12.840");
        assertThat(Formats.decimal(0.335, 2)).isEqualTo("0,34");
    }

    @Test
    void writesEnglishFiguresTheEnglishWay() {
        assertThat(Formats.decimal(12_840.5, 1, Translations.ENGLISH)).isEqualTo("12,840.5");
    }

    @Test
    void neverShowsTheUnknownAsZero() {
        assertThat(Formats.number(null)).isEqualTo(Formats.UNKNOWN);
        assertThat(Formats.percent(null)).isEqualTo(Formats.UNKNOWN);
        assertThat(Formats.exact(null)).isEqualTo(Formats.UNKNOWN);
    }

    @Test
    void showsAHundredPercentOnlyWhenNothingIsMissing() {
        assertThat(Formats.percent(0.997)).isEqualTo("99 %");
        assertThat(Formats.percent(1.0)).isEqualTo("100 %");
        assertThat(Formats.percent(0.29)).isEqualTo("29 %");
    }

    @Test
    void capsCountsThatNobodyReads() {
        assertThat(Formats.capped(1_000, 1_000)).isEqualTo("1.000");
        assertThat(Formats.capped(1_001, 1_000)).isEqualTo("1.000+");
    }

    @Test
    void showsTimesInHanoi() {
        Instant at = Instant.parse("2021-09-20T17:02:31Z");

        assertThat(Formats.exact(at)).isEqualTo("21/09/2021 00:02:31");
        assertThat(Formats.date(at)).isEqualTo("21/09/2021");
        assertThat(Formats.time(at)).isEqualTo("00:02");
        assertThat(Formats.date(LocalDate.of(2025, 7, 1))).isEqualTo("01/07/2025");
    }
}
