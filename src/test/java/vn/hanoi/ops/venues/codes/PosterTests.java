package vn.hanoi.ops.venues.codes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PosterTests {

    private static final String CODE = "https://qr.hanoi.example/q/" + "Ab3_".repeat(10);
    private static final int RIM = 40;

    @ParameterizedTest
    @EnumSource(PosterSize.class)
    void thePrintedCodeSaysWhatItShall(PosterSize size) throws Exception {
        byte[] pdf = new Poster(size, 30).pdf(List.of(page("", CODE), page("Tầng 2", CODE.replace("Ab3_", "Zz9-"))));
        PdfReader reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(2);
        assertThat(codes(reader)).containsExactlyInAnyOrder(CODE, CODE.replace("Ab3_", "Zz9-"));
        assertThat(reader.getPageSize(1).getWidth()).isCloseTo(size.width() * 72 / 25.4f, within());
    }

    @ParameterizedTest
    @EnumSource(PosterSize.class)
    void theCodeFillsThePaperAndA5SaysThatItIsTooSmall(PosterSize size) throws IOException {
        float modules = new QrPicture(CODE).modules();
        float withRim = size.code() * (modules + 2 * QrPicture.RIM) / modules;
        assertThat(withRim).isLessThanOrEqualTo(size.width());
        assertThat(size.largeEnough()).isEqualTo(size == PosterSize.A4);
        String text = new PdfTextExtractor(new PdfReader(new Poster(size, 30).pdf(List.of(page("", CODE)))))
                .getTextFromPage(1);
        assertThat(text).contains("QUÉT MÃ KHI ĐẾN", "Scan when you arrive", "Phở Mẫu", "30 ngày");
        assertThat(text.contains("nhỏ hơn cỡ 15")).isEqualTo(size == PosterSize.A5);
    }

    private static Offset<Float> within() {
        return Offset.offset(0.5f);
    }

    private static Poster.Page page(String part, String code) {
        return new Poster.Page(17, "Phở Mẫu", "Số 5 Quốc Tử Giám", part, code);
    }

    private static List<String> codes(PdfReader reader) throws IOException, NotFoundException {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PRStream stream
                    && PdfName.IMAGE.equals(stream.getAsName(PdfName.SUBTYPE))) {
                codes.add(decode(
                        PdfReader.getStreamBytes(stream),
                        stream.getAsNumber(PdfName.WIDTH).intValue()));
            }
        }
        return codes;
    }

    private static String decode(byte[] dots, int side) throws NotFoundException {
        int whole = side + 2 * RIM;
        int[] pixels = new int[whole * whole];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels[(y + RIM) * whole + x + RIM] = dots[y * side + x] == 0 ? 0 : 0xFFFFFF;
            }
        }
        BinaryBitmap picture =
                new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(whole, whole, pixels)));
        return new QRCodeMultiReader().decodeMultiple(picture)[0].getText();
    }
}
