package vn.hanoi.ops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTests {

    @ParameterizedTest
    @CsvSource({"Đống Đa,dong da", "'  Phường  Văn Miếu ',phuong van mieu", "ĐÔNG NGẠC,dong ngac", "Hoà Bình,hoa binh"})
    void foldsMarksCaseAndSpacing(String written, String folded) {
        assertThat(VietnameseText.fold(written)).isEqualTo(folded);
        assertThat(VietnameseText.fold(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }
}
