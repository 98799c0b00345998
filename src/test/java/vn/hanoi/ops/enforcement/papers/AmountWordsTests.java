package vn.hanoi.ops.enforcement.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "2000000, Hai triệu đồng",
        "7500000, Bảy triệu năm trăm nghìn đồng",
        "15005000, Mười lăm triệu không trăm linh năm nghìn đồng",
        "21000000, Hai mươi mốt triệu đồng",
        "1250000, Một triệu hai trăm năm mươi nghìn đồng",
        "55000, Năm mươi lăm nghìn đồng",
        "111111, Một trăm mười một nghìn một trăm mười một đồng",
        "1000000005, Một tỷ không trăm linh năm đồng"
    })
    void anAmountIsRepeatedInWordsAsOfficialsWriteIt(long amount, String words) {
        assertThat(AmountWords.of(amount)).isEqualTo(words);
    }
}
