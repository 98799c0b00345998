package vn.hanoi.ops.venues.codes;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.openpdf.text.Image;

/** A text as QR code that still reads when a quarter of it is dirty, one picture without its white rim. */
final class QrPicture {

    /** White modules that a reader needs on each side (ISO/IEC 18004). */
    static final int RIM = 4;

    private static final int DOTS = 4;

    private final ByteMatrix modules;

    QrPicture(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("No code can be made", e);
        }
    }

    /** How many modules a side has. */
    int modules() {
        return modules.getWidth();
    }

    /** The picture, one byte a dot, each module four dots wide. */
    Image image() {
        int side = modules() * DOTS;
        byte[] dots = new byte[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                dots[y * side + x] = (byte) (modules.get(x / DOTS, y / DOTS) == 1 ? 0 : 0xFF);
            }
        }
        return Image.getInstance(side, side, 1, 8, dots);
    }
}
