package vn.hanoi.ops.kernel.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDownloadTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912", "-2", "@SUM(A1)", "\tx", "\rx"})
    void disarmsWhatASpreadsheetWouldRun(String cell) {
        assertThat(CsvDownload.safe(cell)).isEqualTo("'" + cell);
    }

    @Test
    void leavesNumbersAndPlainTextAlone() {
        assertThat(CsvDownload.safe(-2.5)).isEqualTo("-2.5");
        assertThat(CsvDownload.safe("Phố Huế")).isEqualTo("Phố Huế");
        assertThat(CsvDownload.safe(null)).isEmpty();
    }

    @Test
    void writesWhatASpreadsheetOpensWithItsMarks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CsvDownload.write(out, List.of("mã", "tên"), row -> row.accept(Arrays.asList("CAM001", "Ngã Tư Sở, \"Láng\"")));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFmã,tên\r\nCAM001,\"Ngã Tư Sở, \"\"Láng\"\"\"\r\n");
    }
}
