package vn.hanoi.ops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912 000 000",
                "0912.000.000",
                "0912-000-000",
                "(091) 2000000",
                "+84912000000",
                "+84 (0) 912 000 000",
                "84912000000",
                "0084912000000",
                "912000000",
                " 0912\u00a0000\u00a0000 "
            })
    void everyWayToWriteAMobileNumberGivesTheSameE164(String written) {
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber("+84912000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "032", "039", "086", "096", "098", "070", "076", "079", "089", "090", "093", "081", "085", "088", "091",
                "094", "052", "056", "058", "092", "059", "099", "087", "055"
            })
    void everyPrefixOfTheOperatorsIsAMobileNumber(String prefix) {
        assertThat(PhoneNumber.parse(prefix + "1234567"))
                .hasValueSatisfying(n -> assertThat(n.isMobile()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "01681234567,+84381234567",
        "01201234567,+84701234567",
        "01991234567,+84591234567",
        "841869999999,+84569999999"
    })
    void anElevenDigitMobileNumberIsReadAsItsNumberSince2018(String old, String now) {
        assertThat(PhoneNumber.parse(old)).contains(new PhoneNumber(now));
    }

    @Test
    void readsAFixedLineOfHanoi() {
        assertThat(PhoneNumber.parse("024 3825 0000")).hasValueSatisfying(n -> {
            assertThat(n.e164()).isEqualTo("+842438250000");
            assertThat(n.isHanoi()).isTrue();
            assertThat(n.isMobile()).isFalse();
            assertThat(n.national()).isEqualTo("024 3825 0000");
        });
    }

    @Test
    void aCitizensNumberOfHanoiIsNoPhoneOfNorthAmerica() {
        assertThat(PhoneNumber.parse("001090001234")).isEmpty();
        assertThat(PhoneNumber.parse("+1 090 001 234")).isEmpty();
        assertThat(PhoneNumber.parse("001 202 555 0123")).contains(new PhoneNumber("+12025550123"));
    }

    @Test
    void keepsAForeignNumber() {
        assertThat(PhoneNumber.parse("+82 10-1234-5678")).contains(new PhoneNumber("+821012345678"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1022",
                "113",
                "0100000000",
                "0951234567",
                "091200000",
                "09120000000",
                "không có",
                "+84123",
                "0"
            })
    void whatIsNoNumberIsNotInvented(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }

    @Test
    void aTextThatSaysThatThereIsNoNumberIsTold() {
        assertThat(List.of("0912 000 000", "38250000", "+82 10-1234-5678", "091200000"))
                .allMatch(PhoneNumber::isSaid);
        assertThat(List.of("", "0", "113", "0000000000", "không có", "-")).noneMatch(PhoneNumber::isSaid);
    }

    @Test
    void writesNumbersAsOfficialsDo() {
        assertThat(new PhoneNumber("+84912000000").national()).isEqualTo("0912 000 000");
    }
}
