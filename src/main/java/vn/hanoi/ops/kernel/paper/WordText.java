package vn.hanoi.ops.kernel.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Paragraphs and tables of a Word file in the font that Decree 30/2020/NĐ-CP asks for. */
final class WordText {

    private static final String FONT = "Times New Roman";
    private static final int PERCENT = 50;

    private final XWPFDocument document;

    WordText(XWPFDocument document) {
        this.document = document;
    }

    /** How letters are drawn. */
    enum Face {
        REGULAR,
        BOLD,
        ITALIC,
        BOLD_ITALIC;

        boolean bold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        boolean italic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    XWPFParagraph paragraph() {
        return document.createParagraph();
    }

    XWPFParagraph paragraph(String words, double points, Face face, ParagraphAlignment alignment) {
        return fill(paragraph(), words, points, face, alignment);
    }

    XWPFParagraph fill(XWPFParagraph paragraph, String words, double points, Face face, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        run(paragraph, words, points, face);
        return paragraph;
    }

    XWPFRun run(XWPFParagraph paragraph, String words, double points, Face face) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(face.bold());
        run.setItalic(face.italic());
        String[] lines = PaperFonts.composed(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    /** @param widths of the columns in relation to each other */
    XWPFTable table(int rows, List<Integer> widths, boolean lines) {
        XWPFTable table = document.createTable(rows, widths.size());
        table.setWidth("100%");
        if (!lines) {
            table.removeBorders();
        }
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < widths.size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                CTTblWidth width = cell.getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.PCT);
                width.setW(BigInteger.valueOf(PERCENT * 100L * widths.get(column) / sum));
            }
        }
        return table;
    }

    /** A further paragraph of a cell; the first one is there already. */
    XWPFParagraph in(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        return first.getRuns().isEmpty() && cell.getParagraphs().size() == 1 ? first : cell.addParagraph();
    }
}
