package vn.hanoi.ops.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.ops.kernel.VietnameseText;

class AreaSearchTests {

    private final AreaSearch search = new AreaSearch(UnitFile.units(AreaScheme.OF_2021));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p van mieu | Phường Văn Miếu, Quận Đống Đa",
                "P. Văn Miếu | Phường Văn Miếu, Quận Đống Đa",
                "van mieu | Phường Văn Miếu, Quận Đống Đa",
                "VĂN MIẾU, Đống Đa | Phường Văn Miếu, Quận Đống Đa",
                "phường văn miếu quận đống đa | Phường Văn Miếu, Quận Đống Đa",
                "q dong da | Quận Đống Đa",
                "đống đa | Quận Đống Đa",
                "h. dong anh | Huyện Đông Anh",
                "tt dong anh | Thị trấn Đông Anh, Huyện Đông Anh",
                "tx son tay | Thị xã Sơn Tây",
                "Quận Hà Đông | Quận Hà Đông",
                "hang bai | Phường Hàng Bài, Quận Hoàn Kiếm",
                "quang trung ha dong | Phường Quang Trung, Quận Hà Đông",
                "ha noi | Thành phố Hà Nội"
            })
    void findsFirstWhatTheOfficerMeans(String typed, String label) {
        assertThat(search.find(typed, 5)).first().extracting(Area::label).isEqualTo(label);
    }

    @Test
    void aRepeatedNameComesOnceForEachDistrict() {
        List<Area> found = search.find("phuong quang trung", 10);
        assertThat(found)
                .extracting(Area::label)
                .contains(
                        "Phường Quang Trung, Quận Đống Đa",
                        "Phường Quang Trung, Quận Hà Đông",
                        "Phường Quang Trung, Thị xã Sơn Tây");
    }

    @Test
    void namesThatBeginWithTheTextComeBeforeThoseThatOnlyHoldIt() {
        List<Area> found = search.find("ha", 200);
        int lastBeginning = lastIndex(found, true);
        int firstOther = found.size() - 1 - lastIndex(found.reversed(), false);
        assertThat(lastBeginning).isLessThan(firstOther);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ".,;", "khong co noi nay", "%", "'; DROP TABLE"})
    void findsNothingForNoise(String typed) {
        assertThat(search.find(typed, 10)).isEmpty();
    }

    private static int lastIndex(List<Area> found, boolean begins) {
        int last = -1;
        for (int i = 0; i < found.size(); i++) {
            String bare = VietnameseText.fold(found.get(i).name())
                    .replaceFirst("^(phuong|xa|thi tran|quan|huyen|thi xa) ", "");
            if (bare.startsWith("ha") == begins) {
                last = i;
            }
        }
        return last;
    }
}
