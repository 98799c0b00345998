package vn.hanoi.ops.kernel.paper;

import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Stickers on A4 sheets, three by eight, such as those on parcels and doors. */
public final class LabelSheet {

    private static final int COLUMNS = 3;
    private static final int ROWS = 8;
    private static final float MARGIN = 18;
    private static final float TITLE = 13;
    private static final float LINE = 10;

    private LabelSheet() {}

    /** One sticker: what is read from afar, and the lines below it. */
    public record Label(String title, List<String> lines) {

        /** Copies what can change. */
        public Label {
            lines = List.copyOf(lines);
        }
    }

    /** Writes the sheets. @param out closed at the end @throws IllegalArgumentException without a label */
    public static void write(List<Label> labels, OutputStream out) {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("A sheet holds at least one label");
        }
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out);
        document.open();
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        float height = (PageSize.A4.getHeight() - 2 * MARGIN) / ROWS - 1;
        labels.forEach(label -> table.addCell(cell(label, height)));
        table.completeRow();
        document.add(table);
        document.close();
    }

    private static PdfPCell cell(Label label, float height) {
        PdfPCell cell = new PdfPCell();
        cell.setFixedHeight(height);
        cell.setPadding(6);
        cell.setBorderWidth(0.3f);
        cell.addElement(new Phrase(PaperFonts.BOLD.chunk(label.title(), TITLE)));
        label.lines().forEach(line -> cell.addElement(new Phrase(PaperFonts.REGULAR.chunk(line, LINE))));
        return cell;
    }
}
