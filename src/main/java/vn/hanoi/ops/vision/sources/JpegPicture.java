package vn.hanoi.ops.vision.sources;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Opens a picture from outside: its size is looked at before any of its points are. */
public final class JpegPicture {

    private static final long MOST_POINTS = 40_000_000;
    private static final int LEAST_SIDE = 32;

    static {
        ImageIO.setUseCache(false);
    }

    private JpegPicture() {}

    /**
     * The picture.
     *
     * @throws IOException when the bytes are no picture that Java knows (JPEG, PNG, …), are broken, or it is larger than
     *     40 million points or smaller than 32 by 32
     */
    public static BufferedImage open(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("What came is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_POINTS || Math.min(width, height) < LEAST_SIDE) {
                    throw new IOException("A picture of " + width + " × " + height + " points is not looked at");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("The picture is broken", e);
        }
    }
}
