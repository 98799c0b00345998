package vn.hanoi.ops.venues.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of a poster: those of the official papers, which know every Vietnamese sign. */
enum PosterFont {
    REGULAR("tinos-regular"),
    BOLD("tinos-bold");

    private final BaseFont base;

    PosterFont(String file) {
        base = read(file + ".ttf");
    }

    BaseFont base() {
        return base;
    }

    Font size(float points) {
        return new Font(base, points);
    }

    private static BaseFont read(String file) {
        String path = "/paper/fonts/" + file;
        try (InputStream in = Objects.requireNonNull(PosterFont.class.getResourceAsStream(path), path)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
