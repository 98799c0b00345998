package vn.hanoi.ops.vision.sources;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Opens a picture from outside: its size is looked at before any of its points are. */
public final class JpegPicture {

    private static final long MOST_POINTS = 25_000_000;
    private static final int LEAST_SIDE = 32;
    private static final int LONGEST_FORM = 8;
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int POINTS = 0xDA;
    private static final int END = 0xD9;

    static {
        ImageIO.setUseCache(false);
    }

    private JpegPicture() {}

    /**
     * The picture.
     *
     * @throws IOException in words, when the bytes are no picture that Java knows (JPEG, PNG, …), are broken or break off,
     *     or it is larger than 25 million points, smaller than 32 by 32 or more than eight times as long as wide
     */
    public static BufferedImage open(byte[] bytes) throws IOException {
        if (breaksOff(bytes)) {
            throw new IOException("The picture breaks off; what is missing would be counted as empty");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("What came is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                refuseOddSize(reader.getWidth(0), reader.getHeight(0));
                List<String> warnings = new ArrayList<>();
                reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
                BufferedImage picture = points(reader);
                refuseGaps(warnings);
                return picture;
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("The picture is broken", e);
        }
    }

    private static void refuseOddSize(long width, long height) throws IOException {
        boolean small = Math.min(width, height) < LEAST_SIDE;
        boolean strip = Math.max(width, height) > LONGEST_FORM * Math.min(width, height);
        if (small || strip || width * height > MOST_POINTS) {
            throw new IOException("A picture of " + width + " × " + height + " points is not looked at");
        }
    }

    /** A reader fills what is missing with grey and only warns; bytes too many between two parts take nothing away. */
    private static void refuseGaps(List<String> warnings) throws IOException {
        boolean gaps = warnings.stream()
                .anyMatch(w -> (w.startsWith("Corrupt") || w.startsWith("Premature")) && !w.contains("extraneous"));
        if (gaps) {
            throw new IOException("A part of the picture is missing or broken; it would be counted as empty");
        }
    }

    private static BufferedImage points(ImageReader reader) throws IOException {
        try {
            return reader.read(0);
        } catch (IOException e) {
            throw new IOException("The picture is broken, or has the colours of print (CMYK), which are not read", e);
        }
    }

    /** The points of a JPEG begin after one mark and end with another; a small picture inside has its own before them. */
    private static boolean breaksOff(byte[] bytes) {
        boolean jpeg = bytes.length > 1 && (bytes[0] & MARK) == MARK && (bytes[1] & MARK) == START;
        return jpeg && last(bytes, END) < last(bytes, POINTS);
    }

    private static int last(byte[] bytes, int mark) {
        int at = bytes.length - 2;
        while (at >= 0 && ((bytes[at] & MARK) != MARK || (bytes[at + 1] & MARK) != mark)) {
            at--;
        }
        return at;
    }
}
