package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfPeopleTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "(0912) 345 678",
                "+84 (912) 345-678",
                "0912–345–678",
                "0912/345/678",
                "0912,345,678",
                "0912\u00a0345\u00a0678",
                "0912 - 345 - 678",
                "09\u200b12345678",
                "０９１２３４５６７８",
                "024 3825 0000",
                "09.12.2034.78",
                "001080012345",
                "123456789",
                "GD 4 01 0123456789",
                "C1234567",
                "c1234567",
                "C 1234567",
                "ngày 18/09/2021 0912345678"
            })
    void aPhoneOrPaperIsFoundInBracketsAndWithOtherDashesToo(String number) {
        assertThat(NumbersOfPeople.in("Liên hệ " + number + ".")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "từ 18/09/2021 07:00 đến 19/09/2021 08:30",
                "từ 7h30 đến 8h15 ngày 8.9.2021 - 10.9.2021",
                "2021-09-18 07:00",
                "Số 102 - 104 Phố Huế, gọi 1022",
                "12 - 14 - 16 Hàng Bạc",
                "sạp 101, 102, 103, 104",
                "phòng B1205, COVID-19"
            })
    void aTimeOrAHouseIsNobodysNumber(String text) {
        assertThat(NumbersOfPeople.in(text)).isFalse();
    }
}
