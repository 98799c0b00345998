package vn.hanoi.ops.kernel.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Writes the pieces of a paper's content: 13 points, first line 10 mm in, 6 points between paragraphs. */
final class PaperParts {

    private static final float TEXT = 13;
    private static final float CELL = 11;
    private static final float LEADING = 1.3f;
    private static final float FIRST_LINE = 28;
    private static final float BETWEEN = 6;
    private static final float PADDING = 4;
    private static final float[] FACT_COLUMNS = {34, 66};
    private static final String UNKNOWN = "–";
    private static final int SIGNATURES = 3;
    private static final float SIGNATURE_WIDTH = 130;
    private static final float SIGNATURE_HEIGHT = 50;

    private final Document document;

    PaperParts(Document document) {
        this.document = document;
    }

    void write(PaperPart part) {
        document.add(element(part));
    }

    private static Element element(PaperPart part) {
        return switch (part) {
            case PaperPart.Ground ground -> running(new Phrase(PaperFonts.ITALIC.chunk(ground.text(), TEXT)));
            case PaperPart.Middle middle -> middle(middle.text());
            case PaperPart.Article article -> article(article);
            case PaperPart.Heading heading -> heading(heading.text());
            case PaperPart.Text text -> running(new Phrase(PaperFonts.REGULAR.chunk(text.text(), TEXT)));
            case PaperPart.Facts facts -> facts(facts.facts());
            case PaperPart.Table table -> table(table);
            case PaperPart.Signed signed -> signatures(signed.signatures());
        };
    }

    private static Paragraph article(PaperPart.Article article) {
        Phrase phrase = new Phrase(PaperFonts.BOLD.chunk(article.name() + " ", TEXT));
        phrase.add(PaperFonts.REGULAR.chunk(article.text(), TEXT));
        return running(phrase);
    }

    private static Paragraph running(Phrase phrase) {
        Paragraph paragraph = new Paragraph(phrase);
        paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
        paragraph.setFirstLineIndent(FIRST_LINE);
        return spaced(paragraph);
    }

    private static Paragraph middle(String text) {
        Paragraph paragraph = new Paragraph(PaperFonts.BOLD.chunk(text, TEXT));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return spaced(paragraph);
    }

    private static Paragraph heading(String text) {
        return spaced(new Paragraph(PaperFonts.BOLD.chunk(text, TEXT)));
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setLeading(TEXT * LEADING);
        paragraph.setSpacingBefore(BETWEEN);
        return paragraph;
    }

    private static PdfPTable facts(List<PaperPart.Fact> facts) {
        PdfPTable table = wide(FACT_COLUMNS);
        for (PaperPart.Fact fact : facts) {
            table.addCell(cell(PaperFonts.REGULAR, fact.name() + ":", TEXT, Rectangle.NO_BORDER));
            String value = fact.value().isBlank() ? UNKNOWN : fact.value();
            table.addCell(cell(PaperFonts.BOLD, value, TEXT, Rectangle.NO_BORDER));
        }
        return table;
    }

    private static PdfPTable table(PaperPart.Table part) {
        float[] widths = new float[part.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = part.widths().get(i);
        }
        PdfPTable table = wide(widths);
        part.header().forEach(name -> {
            PdfPCell cell = cell(PaperFonts.BOLD, name, CELL, Rectangle.BOX);
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            table.addCell(cell);
        });
        table.setHeaderRows(1);
        part.rows()
                .forEach(
                        row -> row.forEach(text -> table.addCell(cell(PaperFonts.REGULAR, text, CELL, Rectangle.BOX))));
        return table;
    }

    private static PdfPTable signatures(List<PaperPart.Drawn> drawn) {
        PdfPTable table = new PdfPTable(Math.max(1, Math.min(SIGNATURES, drawn.size())));
        table.setWidthPercentage(100);
        table.setSpacingBefore(BETWEEN);
        for (PaperPart.Drawn one : drawn) {
            PdfPCell cell = cell(PaperFonts.BOLD, one.role(), CELL, Rectangle.NO_BORDER);
            cell.addElement(centred(PaperFonts.BOLD, one.role()));
            cell.addElement(picture(one.png()));
            cell.addElement(centred(PaperFonts.REGULAR, one.name()));
            table.addCell(cell);
        }
        table.completeRow();
        return table;
    }

    private static Paragraph centred(PaperFonts font, String text) {
        Paragraph paragraph = new Paragraph(font.chunk(text, CELL));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        return paragraph;
    }

    private static Image picture(byte[] png) {
        try {
            Image image = Image.getInstance(png);
            image.scaleToFit(SIGNATURE_WIDTH, SIGNATURE_HEIGHT);
            image.setAlignment(Element.ALIGN_CENTER);
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException("A signature is no picture", e);
        }
    }

    private static PdfPTable wide(float[] columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setSpacingBefore(BETWEEN);
        table.setSplitLate(false);
        return table;
    }

    private static PdfPCell cell(PaperFonts font, String text, float points, int border) {
        PdfPCell cell = new PdfPCell(new Phrase(points * LEADING, font.chunk(text, points)));
        cell.setBorder(border);
        cell.setPadding(PADDING);
        cell.setPaddingTop(2);
        return cell;
    }
}
