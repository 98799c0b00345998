package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitorTests {

    @Test
    void aCitizensNumberIsAPaperWhereOneTextMayBeAPhoneToo() {
        for (String typed : List.of("001090001234", " 001090001234\r\n", "001 090 001 234", "0010.9000.1234")) {
            assertThat(either(typed)).as(typed).contains(new Visitor(VisitorKind.DOCUMENT, "001090001234"));
        }
        assertThat(either("079304005678")).contains(new Visitor(VisitorKind.DOCUMENT, "079304005678"));
        assertThat(either("0912 000 000")).contains(new Visitor(VisitorKind.PHONE, "+84912000000"));
        assertThat(either("0084912000000")).contains(new Visitor(VisitorKind.PHONE, "+84912000000"));
        assertThat(either("0065 9123 4567")).contains(new Visitor(VisitorKind.PHONE, "+6591234567"));
        assertThat(either("001 202 555 0123")).contains(new Visitor(VisitorKind.PHONE, "+12025550123"));
    }

    @Test
    void aMaskedCodeIsMatchedByItsIdentifierBeforeThePhone() {
        assertThat(visitor("0912000000", "******001234", "Q0000000001"))
                .contains(new Visitor(VisitorKind.QID, "Q0000000001"));
        assertThat(visitor("0912000000", "******001234", "")).contains(new Visitor(VisitorKind.PHONE, "+84912000000"));
        assertThat(visitor("0912000000", "001090001234", "Q0000000001"))
                .contains(new Visitor(VisitorKind.PHONE, "+84912000000"));
    }

    @Test
    void aMaskedCodeWithoutIdentifierIsKeptAsUnmatchedWithHowManyStarsEver() {
        for (String masked : List.of("******001234", "************", "001090******", "B12*****")) {
            assertThat(visitor("", masked, "")).as(masked).contains(new Visitor(VisitorKind.UNMATCHED, masked));
        }
    }

    @Test
    void papersOfEveryKindAreTakenInOneForm() {
        assertThat(List.of("001090001234", "012345678", "0101234567", "DN4010100001234", "c1234567", "TR 1234567"))
                .extracting(number -> visitor("", number, "").orElseThrow().contact())
                .containsExactly("001090001234", "012345678", "0101234567", "0100001234", "C1234567", "TR1234567");
        assertThat(visitor("", "C01X00T47", "")).isPresent();
    }

    @Test
    void aTextThatIsNoNumberOfAPaperIsNobody() {
        for (String text : List.of(
                "N/A",
                "không có",
                "khong co",
                "x",
                "0",
                "09120000",
                "09120000001",
                "Nam 1990",
                "https://example.org/*",
                "9".repeat(40),
                "A".repeat(9))) {
            assertThat(visitor("", text, "")).as(text).isEmpty();
            assertThat(either(text)).as(text).isEmpty();
        }
        assertThat(visitor("", "0010900012345", "")).isEmpty();
        assertThat(visitor("", "", "N/A")).isEmpty();
        assertThat(visitor("", "N/A", "Q1")).contains(new Visitor(VisitorKind.QID, "Q1"));
    }

    @Test
    void nineDigitsAreAnOldCardThoughTheyBeginLikeAPhoneThatLacksOne() {
        assertThat(either("091200000")).contains(new Visitor(VisitorKind.DOCUMENT, "091200000"));
        assertThat(visitor("", "091200000", "")).contains(new Visitor(VisitorKind.DOCUMENT, "091200000"));
    }

    private static Optional<Visitor> either(String text) {
        return Visitor.of(Submission.byContact(7, 0, text, null, false));
    }

    private static Optional<Visitor> visitor(String phone, String document, String qid) {
        return Visitor.of(new Submission("", 7, 0, phone, document, qid, null, false, null));
    }
}
