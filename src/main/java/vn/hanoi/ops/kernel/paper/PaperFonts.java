package vn.hanoi.ops.kernel.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Tinos, which has the measures of Times New Roman, as the decree wants it, and every Vietnamese letter. */
enum PaperFonts {
    REGULAR("tinos-regular"),
    ITALIC("tinos-italic"),
    BOLD("tinos-bold"),
    BOLD_ITALIC("tinos-bold-italic");

    private static final String FOLDER = "/paper/fonts/";

    private final BaseFont base;

    PaperFonts(String file) {
        base = read(file + ".ttf");
    }

    BaseFont base() {
        return base;
    }

    Font size(float points) {
        return new Font(base, points);
    }

    Chunk chunk(String text, float points) {
        return new Chunk(composed(text), size(points));
    }

    /** The text with each letter and its marks as one sign, which is what the font knows. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static BaseFont read(String file) {
        try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(FOLDER + file), file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
