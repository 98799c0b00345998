package vn.hanoi.ops.kernel.paper;

import java.awt.Color;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Number at the top from a paper's second page on (Annex I, I.7), the print's mark across and at the foot. */
final class PageMarks extends PdfPageEventHelper {

    private static final Color PALE = new Color(0xE4, 0xE4, 0xE4);
    private static final Color QUIET = new Color(0x60, 0x60, 0x60);
    private static final float NUMBER_POINTS = 13;
    private static final float FOOT_POINTS = 8;
    private static final float ACROSS_POINTS = 30;
    private static final float STEEP = 52;
    private static final float EDGE = 28;

    private final PaperMark mark;
    private int page;
    private boolean begins;

    PageMarks(PaperMark mark) {
        this.mark = mark;
    }

    void beginPaper() {
        begins = true;
    }

    @Override
    public void onStartPage(PdfWriter writer, Document document) {
        page = begins ? 1 : page + 1;
        begins = false;
        if (!mark.across().isBlank()) {
            across(writer.getDirectContentUnder(), document.getPageSize());
        }
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle sheet = document.getPageSize();
        PdfContentByte over = writer.getDirectContent();
        float middle = (document.left() + document.right()) / 2;
        if (page > 1) {
            Phrase number = new Phrase(PaperFonts.REGULAR.chunk(String.valueOf(page), NUMBER_POINTS));
            ColumnText.showTextAligned(over, Element.ALIGN_CENTER, number, middle, sheet.getHeight() - EDGE, 0);
        }
        if (!mark.foot().isBlank()) {
            Phrase foot = new Phrase(PaperFonts.REGULAR.chunk(mark.foot(), FOOT_POINTS));
            foot.getChunks()
                    .forEach(chunk -> ((org.openpdf.text.Chunk) chunk).getFont().setColor(QUIET));
            ColumnText.showTextAligned(over, Element.ALIGN_CENTER, foot, middle, EDGE, 0);
        }
    }

    private void across(PdfContentByte under, Rectangle sheet) {
        String text = PaperFonts.composed(mark.across());
        float diagonal = (float) Math.hypot(sheet.getWidth(), sheet.getHeight()) * 0.8f;
        float width = PaperFonts.BOLD.base().getWidthPoint(text, ACROSS_POINTS);
        under.saveState();
        under.beginText();
        under.setColorFill(PALE);
        under.setFontAndSize(PaperFonts.BOLD.base(), ACROSS_POINTS * Math.min(1, diagonal / width));
        under.showTextAligned(Element.ALIGN_CENTER, text, sheet.getWidth() / 2, sheet.getHeight() / 2, STEEP);
        under.endText();
        under.restoreState();
    }
}
