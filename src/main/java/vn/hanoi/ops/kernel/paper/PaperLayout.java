package vn.hanoi.ops.kernel.paper;

import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.LineSeparator;

/** Puts one paper onto pages with the sizes, margins and places of Annex I of Decree 30/2020/NĐ-CP. */
final class PaperLayout {

    /** Margins in points: left 30 mm, right 20 mm, top and bottom 20 mm. */
    static final float LEFT = 85;

    static final float RIGHT = 57;
    static final float TOP = 57;
    static final float BOTTOM = 57;

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final float HEAD = 12;
    private static final float TEXT = 13;
    private static final float SMALL = 11;
    private static final float SIGNING_ROOM = 68;
    private static final float[] HEAD_COLUMNS = {44, 56};
    private static final float[] END_COLUMNS = {50, 50};
    private static final float LINE = 0.8f;
    private static final float TITLE_GAP = 18;

    private final Document document;

    PaperLayout(Document document) {
        this.document = document;
    }

    void write(Paper paper) {
        document.add(head(paper));
        title(paper);
        PaperParts parts = new PaperParts(document);
        paper.body().forEach(parts::write);
        document.add(end(paper));
    }

    private PdfPTable head(Paper paper) {
        Letterhead head = paper.head();
        PdfPTable table = bare(HEAD_COLUMNS);
        PdfPCell left = cell();
        if (!head.superior().isBlank()) {
            left.addElement(middle(PaperFonts.REGULAR, upper(head.superior()), HEAD));
        }
        left.addElement(middle(PaperFonts.BOLD, upper(head.agency()), HEAD));
        left.addElement(rule(40));
        left.addElement(below(middle(PaperFonts.REGULAR, head.numberLine(), TEXT), 6));
        if (paper.kind().isBlank() && !paper.subject().isBlank()) {
            left.addElement(middle(PaperFonts.REGULAR, "V/v " + paper.subject(), HEAD));
        }
        PdfPCell right = cell();
        right.addElement(middle(PaperFonts.BOLD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", HEAD));
        right.addElement(middle(PaperFonts.BOLD, "Độc lập - Tự do - Hạnh phúc", TEXT));
        right.addElement(rule(62));
        right.addElement(below(middle(PaperFonts.ITALIC, head.placeAndDay(), TEXT), 6));
        table.addCell(left);
        table.addCell(right);
        return table;
    }

    private void title(Paper paper) {
        if (paper.kind().isBlank()) {
            document.add(below(new Paragraph(" "), 2));
            return;
        }
        document.add(below(middle(PaperFonts.BOLD, upper(paper.kind()), TEXT + 1), TITLE_GAP));
        document.add(middle(PaperFonts.BOLD, paper.subject(), TEXT + 1));
        PdfPTable line = bare(new float[] {1});
        PdfPCell cell = cell();
        cell.addElement(rule(35));
        line.addCell(cell);
        line.setSpacingAfter(8);
        document.add(line);
    }

    private PdfPTable end(Paper paper) {
        PdfPTable table = bare(END_COLUMNS);
        table.setSpacingBefore(14);
        PdfPCell left = cell();
        if (!paper.recipients().isEmpty()) {
            left.addElement(new Paragraph(PaperFonts.BOLD_ITALIC.chunk("Nơi nhận:", HEAD)));
            int last = paper.recipients().size() - 1;
            for (int i = 0; i <= last; i++) {
                String line = "- " + paper.recipients().get(i) + (i == last ? "." : ";");
                left.addElement(new Paragraph(PaperFonts.REGULAR.chunk(line, SMALL)));
            }
        }
        table.addCell(left);
        table.addCell(signature(paper.signature()));
        return table;
    }

    private static PdfPCell signature(Signature signature) {
        PdfPCell cell = cell();
        if (!signature.authority().isBlank()) {
            cell.addElement(middle(PaperFonts.BOLD, upper(signature.authority()), TEXT));
        }
        cell.addElement(middle(PaperFonts.BOLD, upper(signature.post()), TEXT));
        cell.addElement(below(middle(PaperFonts.BOLD, signature.name(), TEXT), SIGNING_ROOM));
        return cell;
    }

    private static PdfPTable bare(float[] columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setKeepTogether(true);
        table.setSplitRows(false);
        return table;
    }

    private static PdfPCell cell() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static Paragraph middle(PaperFonts font, String text, float points) {
        Paragraph paragraph = new Paragraph(new Phrase(font.chunk(text, points)));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        paragraph.setLeading(points * 1.25f);
        return paragraph;
    }

    private static Paragraph below(Paragraph paragraph, float room) {
        paragraph.setSpacingBefore(room);
        return paragraph;
    }

    private static Element rule(float percent) {
        Paragraph holder = new Paragraph(6);
        LineSeparator line = new LineSeparator();
        line.setLineWidth(LINE);
        line.setPercentage(percent);
        line.setAlignment(Element.ALIGN_CENTER);
        holder.add(line);
        return holder;
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
