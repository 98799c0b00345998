package vn.hanoi.ops.venues.citizen;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Finds a QR code in one picture of a camera, for browsers that cannot do it themselves; no picture is kept. */
final class QrFrames {

    private static final int LARGEST_SIDE = 2_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private QrFrames() {}

    /** The text of the code, or nothing when there is none, or the bytes are no JPEG or PNG of up to 2,000 by 2,000 points. */
    static Optional<String> read(byte[] picture) {
        try {
            Optional<BufferedImage> image = open(picture);
            return image.isEmpty() ? Optional.empty() : Optional.of(text(image.get()));
        } catch (IOException | ReaderException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The picture; its size is looked at before any of its points are. */
    private static Optional<BufferedImage> open(byte[] picture) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean read = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        && Math.max(reader.getWidth(0), reader.getHeight(0)) <= LARGEST_SIDE;
                return read ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static String text(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
