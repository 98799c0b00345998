package vn.hanoi.ops.people.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

class PersonCodesTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 21);
    private static final String MAU =
            "001090001234|012345678|Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Quận Ba Đình, Hà Nội|10052021";
    private static final String THU =
            "001304005678||Trần Thị Thử|02112004|Nữ|Thôn Mẫu, Xã Mẫu, Huyện Đông Anh, Hà Nội|20062021";
    private static final String HEX_NAME = "4e475559e1bb844e2056c4824e204de1baaa55";
    private static final String BHYT = "DN4010100001234|" + HEX_NAME + "|15/08/1990|1|"
            + "53e1bb91203132205068e1bb91204de1baab752c205068c6b0e1bb9d6e67204de1baab752c205175e1baad6e20426120c490c3ac6e68"
            + "2c2048c3a0204ee1bb9969|01 - 065|01/01/2021|31/12/2021|20/12/2020|01019900001234|-|4|01/01/2024|"
            + "0123456789abcdef-7102|$";
    private static final String FULL =
            "001090001234|NGUYEN VAN MAU|1990-08-15|0|Q0000000001|1<DN4010100001234<0912000000";
    private static final String MASKED = "******001234|NGUYEN VAN MAU|1990-**-**|0|Q0000000001|1<<";

    private final CodeReading codes = new CodeReading(
            new CodeLists(Set.of("001", "079"), Set.of("DN4", "TE1", "HS4"), Set.of("tokhaiyte.vn", "pccovid.gov.vn")));

    @Test
    void aCitizensCardIsReadWithItsSevenFields() {
        ReadCode code = read(MAU);
        assertThat(code.kind()).isEqualTo(CodeKind.CCCD);
        assertThat(code.warnings()).isEmpty();
        PersonData person = code.person().orElseThrow();
        assertThat(person.name()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(person.birth()).isEqualTo(Birth.on(LocalDate.of(1990, 8, 15)));
        assertThat(person.sex()).isEqualTo(Sex.MALE);
        assertThat(person.documents())
                .containsExactly(
                        new Document(DocumentKind.CCCD, "001090001234", LocalDate.of(2021, 5, 10)),
                        Document.of(DocumentKind.CMND, "012345678"));
        assertThat(person.addresses().getFirst().text()).startsWith("Số 12 Phố Mẫu");
    }

    @Test
    void aCardOfElevenFieldsIsReadByItsFirstSevenAndTheCountIsKept() {
        ReadCode code = read(MAU + "|Nguyễn Văn Cha|Trần Thị Mẹ||x");
        assertThat(code.kind()).isEqualTo(CodeKind.CCCD);
        assertThat(code.field(CodeField.FIELD_COUNT)).contains("11");
        assertThat(code.warnings()).isEmpty();
    }

    @Test
    void whoNeverHadAnOldCardHasNoneInTheCode() {
        ReadCode code = read(THU);
        assertThat(code.warnings()).isEmpty();
        assertThat(code.field(CodeField.OLD_DOCUMENT)).isEmpty();
        assertThat(code.field(CodeField.SEX)).contains("FEMALE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\r\n", "\uFEFF%s", "  %s \n", "]Q1%s", "\u0002%s\u0003", "\n\n%s\r"})
    void lineEndsByteOrderMarksAndScannersSignsDoNotMatter(String around) {
        for (String sent : List.of(MAU, BHYT, FULL)) {
            assertThat(read(around.formatted(sent))).isEqualTo(read(sent));
        }
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(read(Normalizer.normalize(MAU, Normalizer.Form.NFD))).isEqualTo(read(MAU));
    }

    @Test
    void spacesAroundFieldsDoNotMatter() {
        assertThat(read(MAU.replace("|", " | "))).isEqualTo(read(MAU));
    }

    @Test
    void aWrongCenturyDigitIsAWarningWithItsReason() {
        ReadCode code = read(MAU.replace("001090", "001290"));
        assertThat(code.kind()).isEqualTo(CodeKind.CCCD);
        assertThat(code.field(CodeField.DOCUMENT)).contains("001290001234");
        assertThat(code.warnings())
                .containsExactly(
                        new CodeWarning(Reason.CENTURY_MISMATCH, CodeField.DOCUMENT, List.of("2", "2000", "1990")));
    }

    @ParameterizedTest
    @CsvSource({"001190,SEX_MISMATCH", "001091,YEAR_MISMATCH", "003090,PROVINCE_UNKNOWN", "999090,PROVINCE_UNKNOWN"})
    void eachPartOfTheNumberIsComparedWithTheClaims(String start, Reason reason) {
        assertThat(reasons(read(MAU.replace("001090", start)))).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31021990", "15131990", "00081990", "99999999"})
    void anImpossibleBirthIsLeftOutAndTheRestIsRead(String birth) {
        ReadCode code = read(MAU.replace("15081990", birth));
        assertThat(code.field(CodeField.BIRTH)).isEmpty();
        assertThat(code.field(CodeField.NAME)).contains("Nguyễn Văn Mẫu");
        assertThat(reasons(code)).containsExactly(Reason.DATE_IMPOSSIBLE);
    }

    @Test
    void aDayAndMonthOfZerosMeanThatTheYearAloneIsKnown() {
        assertThat(read(MAU.replace("15081990", "00001990"))
                        .person()
                        .orElseThrow()
                        .birth())
                .isEqualTo(Birth.in(1990));
    }

    @Test
    void anInsuranceCardIsReadFromItsHexadecimals() {
        ReadCode code = read(BHYT);
        assertThat(code.kind()).isEqualTo(CodeKind.BHYT);
        assertThat(code.warnings()).isEmpty();
        assertThat(code.field(CodeField.NAME)).contains("NGUYỄN VĂN MẪU");
        assertThat(code.field(CodeField.ADDRESS)).contains("Số 12 Phố Mẫu, Phường Mẫu, Quận Ba Đình, Hà Nội");
        assertThat(code.field(CodeField.BIRTH)).contains("1990-08-15");
        assertThat(code.field(CodeField.CLINIC)).contains("01 - 065");
        assertThat(code.field(CodeField.VALID_TO)).contains("2021-12-31");
        assertThat(code.field(CodeField.PARENT)).isEmpty();
        assertThat(code.documents()).containsExactly(Document.of(DocumentKind.BHYT, "DN4010100001234"));
    }

    @Test
    void aCardSince2021HasTheTenDigitsAlone() {
        ReadCode code = read(BHYT.replace("DN4010100001234|", "0100001234|").replace("15/08/1990", "1990"));
        assertThat(code.field(CodeField.INSURANCE)).contains("0100001234");
        assertThat(code.field(CodeField.BIRTH)).contains("1990");
        assertThat(code.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4e475559e1bb844,HEX_ODD", "4e47555xe1bb84,HEX_BROKEN", "ff00,HEX_BROKEN", "Nguyễn Văn Mẫu,HEX_BROKEN"})
    void aNameThatIsNoHexadecimalIsRejectedAndTheCodeKept(String name, Reason reason) {
        ReadCode code = read(BHYT.replace(HEX_NAME, name));
        assertThat(code.kind()).isEqualTo(CodeKind.BHYT);
        assertThat(code.field(CodeField.NAME)).isEmpty();
        assertThat(code.field(CodeField.INSURANCE)).contains("DN4010100001234");
        assertThat(reasons(code)).containsExactly(reason);
        assertThat(code.person()).isEmpty();
    }

    @Test
    void hexadecimalsThatAnInputMethodSpoiltArePutRight() {
        String name = "Lê Thị Quê";
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        String typed = hex.replace("aa", "â").replace("ee", "ê").replace("dd", "đ");
        assertThat(typed).isNotEqualTo(hex);
        ReadCode code = read(BHYT.replace(HEX_NAME, typed));
        assertThat(code.field(CodeField.NAME)).contains(name);
        assertThat(reasons(code)).containsExactly(Reason.REPAIRED);
    }

    @ParameterizedTest
    @CsvSource({"DN9010100001234,NUMBER_FORM", "123,NUMBER_FORM", "ZZ4010100001234,GROUP_UNKNOWN"})
    void aWrongInsuranceCodeIsAWarning(String number, Reason reason) {
        assertThat(reasons(read(BHYT.replace("DN4010100001234", number)))).containsExactly(reason);
    }

    @Test
    void anInsuranceCardThatIsOverIsReadWithAWarning() {
        assertThat(reasons(codes.read(BHYT, LocalDate.of(2022, 1, 1)))).containsExactly(Reason.EXPIRED);
    }

    @Test
    void aPersonalCodeIsReadInFull() {
        ReadCode code = read(FULL);
        assertThat(code.kind()).isEqualTo(CodeKind.PERSONAL_QR);
        assertThat(code.warnings()).isEmpty();
        assertThat(code.field(CodeField.QID)).contains("Q0000000001");
        assertThat(code.field(CodeField.PHONE)).contains("+84912000000");
        assertThat(code.field(CodeField.SEX)).contains("MALE");
        assertThat(code.documents())
                .extracting(Document::kind)
                .containsExactly(DocumentKind.CCCD, DocumentKind.BHYT, DocumentKind.QID);
    }

    @Test
    void aMaskedPersonalCodeInventsNoNumberAndNoBirthDay() {
        ReadCode code = read(MASKED);
        assertThat(code.kind()).isEqualTo(CodeKind.PERSONAL_QR);
        assertThat(code.field(CodeField.DOCUMENT)).isEmpty();
        assertThat(code.documentEnd()).contains("001234");
        assertThat(code.field(CodeField.BIRTH)).contains("1990");
        assertThat(code.documents()).containsExactly(Document.of(DocumentKind.QID, "Q0000000001"));
        assertThat(reasons(code)).containsExactly(Reason.MASKED, Reason.MASKED);
    }

    @Test
    void whoDeclaredForAnotherIsKeptApart() {
        ReadCode code = read("B1234567|TRAN THI THU|2004-11-02|1|Q0000000002|Q0000000001<2<<");
        assertThat(code.field(CodeField.DECLARED_BY)).contains("OTHER");
        assertThat(code.field(CodeField.DECLARER)).contains("Q0000000001");
        assertThat(code.field(CodeField.DOCUMENT_KIND)).contains("PASSPORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://qr.tokhaiyte.vn/dia-diem/123456",
                "http://qr.pccovid.gov.vn/?id=a|b",
                "HTTPS://TOKHAIYTE.VN/x",
                "qr.tokhaiyte.vn/abc"
            })
    void anAddressAtAKnownHostIsAVenue(String address) {
        ReadCode code = read(address);
        assertThat(code.kind()).isEqualTo(CodeKind.LOCATION_QR);
        assertThat(code.field(CodeField.URL)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://qr.tokhaiyte.vn.example.com/1",
                "https://qr.tokhaiyte.vn@example.com/1",
                "https://example.com/?u=qr.tokhaiyte.vn",
                "https://suckhoe.dancuquocgia.gov.vn/qr/abc",
                "001090001234",
                "1|2|3",
                "001090001234|NGUYEN VAN MAU|1990-08-15|2|Q1|",
                "****",
                "|$",
                "{}",
                "javascript:alert(1)",
                "0",
                "|||||||||||||||",
                "\u0000\u0000"
            })
    void everythingElseStaysOpaqueAndInventsNobody(String text) {
        ReadCode code = read(text);
        assertThat(code.kind()).isEqualTo(CodeKind.OPAQUE);
        assertThat(code.person()).isEmpty();
        assertThat(code.documents()).isEmpty();
    }

    @Test
    void ofTwoCardsScannedAtOnceTheFirstIsRead() {
        ReadCode code = read(MAU + "\r\n" + THU + "\r\n");
        assertThat(code.field(CodeField.DOCUMENT)).contains("001090001234");
        assertThat(code.field(CodeField.FIELD_COUNT)).contains("7");
        assertThat(reasons(code)).containsExactly(Reason.MORE_THAN_ONE);
    }

    @Test
    void aCardInTheFutureIsAWarning() {
        assertThat(reasons(read(MAU.replace("10052021", "10052031")))).containsExactly(Reason.DATE_FUTURE);
    }

    private ReadCode read(String sent) {
        return codes.read(sent, TODAY);
    }

    private static List<Reason> reasons(ReadCode code) {
        return code.warnings().stream().map(CodeWarning::reason).toList();
    }
}
