package vn.hanoi.ops.venues.citizen;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Finds a QR code in one picture of a camera, for browsers that cannot do it themselves; no picture is kept. */
final class QrFrames {

    private static final int LARGEST_SIDE = 2_000;

    private QrFrames() {}

    /** The text of the code, or nothing when there is none or the bytes are no picture. */
    static Optional<String> read(byte[] picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            if (image == null || image.getWidth() > LARGEST_SIDE || image.getHeight() > LARGEST_SIDE) {
                return Optional.empty();
            }
            int width = image.getWidth();
            int height = image.getHeight();
            int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException nothing) {
            return Optional.empty();
        } catch (IOException | ReaderException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
