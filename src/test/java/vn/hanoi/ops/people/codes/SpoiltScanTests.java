package vn.hanoi.ops.people.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.ops.people.codes.CodeWarning.Reason;

class SpoiltScanTests {

    private static final String MAU =
            "001090001234||Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Quận Ba Đình, Hà Nội|10052021";

    private final CodeReading codes = new CodeReading(new CodeLists(Set.of("001"), Set.of(), Set.of()));

    @ParameterizedTest
    @CsvSource({
        "Nguyen Van Mau,MARKS_LOST",
        "Nguy?n V?n M?u,LETTERS_LOST",
        "Nguyn Vn Mu,LETTERS_LOST",
        "Nguyeexn Vawn Maaxu,TELEX",
        "Nguye64n Va8n Ma6u4,VNI"
    })
    void aNameThatAScannerSpoiltIsKeptWithAWarning(String name, Reason reason) {
        ReadCode code = read(MAU.replace("Nguyễn Văn Mẫu", name));
        assertThat(code.field(CodeField.NAME)).contains(name);
        assertThat(reasons(code)).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phan Lan Anh", "Cao Thanh Nam", "Mai Hương Ly", "Đỗ Lê", "Lô Văn Sơn", "Kim Jong"})
    void aNameThatIsRightWithoutMarksIsNoWarning(String name) {
        assertThat(read(MAU.replace("Nguyễn Văn Mẫu", name)).warnings()).isEmpty();
    }

    @Test
    void aWrongCharacterSetIsPutRightWithAWarning() {
        String wrong = new String(MAU.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        ReadCode code = read(wrong);
        assertThat(code.field(CodeField.NAME)).contains("Nguyễn Văn Mẫu");
        assertThat(reasons(code)).contains(Reason.REPAIRED);
    }

    @Test
    void aVietnameseKeyboardLayoutIsRecognised() {
        assertThat(reasons(read("đđăđ\u0323đđđăâêô|đăâêô|Nguyễn"))).containsExactly(Reason.KEYBOARD_LAYOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r", "\n", "\r\n", "\r\n\r\n", " \n"})
    void oneCodeScannedTwiceIsOneCode(String between) {
        ReadCode code = read(MAU + between + MAU + between);
        assertThat(code).isEqualTo(read(MAU));
        assertThat(code.field(CodeField.FIELD_COUNT)).contains("7");
    }

    @Test
    void aCardOfTenFieldsIsReadByItsFirstSeven() {
        ReadCode code = read(MAU + "|Nguyễn Văn Cha||Trần Thị Mẹ");
        assertThat(code.kind()).isEqualTo(CodeKind.CCCD);
        assertThat(code.field(CodeField.FIELD_COUNT)).contains("10");
        assertThat(code.warnings()).isEmpty();
    }

    private ReadCode read(String sent) {
        return codes.read(sent, LocalDate.of(2021, 9, 21));
    }

    private static List<Reason> reasons(ReadCode code) {
        return code.warnings().stream().map(CodeWarning::reason).toList();
    }
}
