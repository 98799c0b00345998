package vn.hanoi.ops.venues.codes;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Puts codes onto paper, one a page: in Vietnamese what it is and what to do, the code, the same in English. */
final class Poster {

    private static final float POINTS_A_MM = 72 / 25.4f;

    private final PosterSize size;
    private final int keptDays;

    /**
     * What stands on one page.
     *
     * @param place the venue's name
     * @param part name of the part, blank for the entrance
     * @param code what the QR code says
     */
    record Page(int number, String place, String address, String part, String code) {}

    /** @param keptDays how long check-ins are kept, as the poster promises */
    Poster(PosterSize size, int keptDays) {
        this.size = size;
        this.keptDays = keptDays;
    }

    byte[] pdf(List<Page> pages) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Rectangle paper = new Rectangle(points(size.width()), points(size.height()));
        try (Document document = new Document(paper)) {
            PdfWriter writer = PdfWriter.getInstance(document, file);
            document.addTitle("QR");
            document.open();
            for (Page page : pages) {
                document.newPage();
                draw(writer.getDirectContent(), page);
            }
        } catch (DocumentException e) {
            throw new IllegalStateException("The poster cannot be made", e);
        }
        return file.toByteArray();
    }

    private void draw(PdfContentByte canvas, Page page) throws DocumentException {
        QrPicture picture = new QrPicture(page.code());
        float side = points(size.code());
        float rim = side / picture.modules() * QrPicture.RIM;
        float bottom = points(size.height() - size.code()) / 2 - points(size.height()) * 0.02f;
        Image image = picture.image();
        image.scaleAbsolute(side, side);
        image.setAbsolutePosition((points(size.width()) - side) / 2, bottom);
        canvas.addImage(image);
        float above = bottom + side + rim;
        float room = points(size.height()) - above;
        text(canvas, PosterFont.BOLD, "QUÉT MÃ KHI ĐẾN", 0.24f * room, above + room * 0.68f);
        text(canvas, PosterFont.REGULAR, "Scan when you arrive", 0.11f * room, above + room * 0.54f);
        text(canvas, PosterFont.BOLD, page.place(), 0.15f * room, above + room * 0.31f);
        String where = page.part().isBlank() ? page.address() : page.part() + " · " + page.address();
        text(canvas, PosterFont.REGULAR, where, 0.1f * room, above + room * 0.14f);
        drawBelow(canvas, page, bottom - rim);
    }

    private void drawBelow(PdfContentByte canvas, Page page, float room) {
        float line = room / 8.5f;
        float small = line * 0.8f;
        String kept = "Lượt quét chỉ dùng để truy vết, xóa sau " + keptDays + " ngày.";
        String keptEnglish = "Check-ins serve tracing only and are erased after " + keptDays + " days.";
        text(canvas, PosterFont.REGULAR, "Không có điện thoại: báo nhân viên để được ghi nhận.", line, room - line);
        text(canvas, PosterFont.REGULAR, "No phone? Please tell the staff.", small, room - line * 2.1f);
        text(canvas, PosterFont.REGULAR, kept, line, room - line * 3.5f);
        text(canvas, PosterFont.REGULAR, keptEnglish, small, room - line * 4.6f);
        text(canvas, PosterFont.REGULAR, foot(page), line * 0.7f, room - line * 6);
    }

    private String foot(Page page) {
        String number = "Số " + page.number();
        return size.largeEnough()
                ? number
                : number + " · " + size + ": mã " + size.code() / 10 + " × " + size.code() / 10
                        + " cm, nhỏ hơn cỡ 15 × 15 cm quy định";
    }

    /** Writes one line in the middle, smaller when it would not fit. */
    private void text(PdfContentByte canvas, PosterFont font, String words, float points, float y) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        float most = points(size.width()) * 0.9f;
        float wanted = font.base().getWidthPoint(composed, points);
        float fitting = wanted <= most ? points : points * most / wanted;
        Phrase phrase = new Phrase(composed, font.size(fitting));
        ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, phrase, points(size.width()) / 2, y, 0);
    }

    private static float points(float millimetres) {
        return millimetres * POINTS_A_MM;
    }
}
