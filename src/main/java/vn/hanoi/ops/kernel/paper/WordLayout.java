package vn.hanoi.ops.kernel.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.hanoi.ops.kernel.paper.WordText.Face;

/** Puts one paper into a Word file part by part, as {@link PaperLayout} puts it onto pages. */
final class WordLayout {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final double HEAD = 12;
    private static final double TEXT = 13;
    private static final double CELL = 11;
    private static final double SMALL = 11;
    private static final int FIRST_LINE = 567;
    private static final int BETWEEN = 120;
    private static final int TITLE_GAP = 360;
    private static final int SIGNING_ROOM = 1_360;
    private static final int RULE_INDENT = 1_300;
    private static final int SIGNATURE_WIDTH = 130;
    private static final int SIGNATURE_HEIGHT = 50;
    private static final String UNKNOWN = "–";

    private final WordText text;

    WordLayout(WordText text) {
        this.text = text;
    }

    void write(Paper paper) {
        head(paper);
        if (!paper.kind().isBlank()) {
            middle(upper(paper.kind()), TEXT + 1).setSpacingBefore(TITLE_GAP);
            rule(middle(paper.subject(), TEXT + 1));
        }
        paper.body().forEach(this::part);
        end(paper);
    }

    private void head(Paper paper) {
        Letterhead head = paper.head();
        XWPFTable table = text.table(1, List.of(44, 56), false);
        XWPFTableCell left = table.getRow(0).getCell(0);
        if (!head.superior().isBlank()) {
            centred(left, upper(head.superior()), HEAD, Face.REGULAR);
        }
        rule(centred(left, upper(head.agency()), HEAD, Face.BOLD));
        centred(left, head.numberLine(), TEXT, Face.REGULAR).setSpacingBefore(BETWEEN);
        if (paper.kind().isBlank() && !paper.subject().isBlank()) {
            centred(left, "V/v " + paper.subject(), HEAD, Face.REGULAR);
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        centred(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", HEAD, Face.BOLD);
        rule(centred(right, "Độc lập - Tự do - Hạnh phúc", TEXT, Face.BOLD));
        centred(right, head.placeAndDay(), TEXT, Face.ITALIC).setSpacingBefore(BETWEEN);
    }

    private void part(PaperPart part) {
        switch (part) {
            case PaperPart.Ground ground -> running(ground.text(), Face.ITALIC);
            case PaperPart.Middle line -> middle(line.text(), TEXT).setSpacingBefore(BETWEEN);
            case PaperPart.Article article -> {
                XWPFParagraph paragraph = running(article.name() + " ", Face.BOLD);
                text.run(paragraph, article.text(), TEXT, Face.REGULAR);
            }
            case PaperPart.Heading heading ->
                text.paragraph(heading.text(), TEXT, Face.BOLD, ParagraphAlignment.LEFT)
                        .setSpacingBefore(BETWEEN);
            case PaperPart.Text words -> running(words.text(), Face.REGULAR);
            case PaperPart.Facts facts -> facts(facts.facts());
            case PaperPart.Table table -> table(table);
            case PaperPart.Signed signed -> signatures(signed.signatures());
        }
    }

    private void facts(List<PaperPart.Fact> facts) {
        XWPFTable table = text.table(facts.size(), List.of(34, 66), false);
        for (int row = 0; row < facts.size(); row++) {
            PaperPart.Fact fact = facts.get(row);
            cell(table, row, 0, fact.name() + ":", TEXT, Face.REGULAR);
            cell(table, row, 1, fact.value().isBlank() ? UNKNOWN : fact.value(), TEXT, Face.BOLD);
        }
    }

    private void table(PaperPart.Table part) {
        XWPFTable table = text.table(part.rows().size() + 1, part.widths(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < part.header().size(); column++) {
            cell(table, 0, column, part.header().get(column), CELL, Face.BOLD);
        }
        for (int row = 0; row < part.rows().size(); row++) {
            for (int column = 0; column < part.header().size(); column++) {
                cell(table, row + 1, column, part.rows().get(row).get(column), CELL, Face.REGULAR);
            }
        }
    }

    private void signatures(List<PaperPart.Drawn> drawn) {
        if (drawn.isEmpty()) {
            return;
        }
        XWPFTable table = text.table(1, drawn.stream().map(d -> 1).toList(), false);
        for (int column = 0; column < drawn.size(); column++) {
            PaperPart.Drawn one = drawn.get(column);
            XWPFTableCell cell = table.getRow(0).getCell(column);
            centred(cell, one.role(), CELL, Face.BOLD);
            picture(cell, one.png());
            centred(cell, one.name(), CELL, Face.REGULAR);
        }
    }

    private void picture(XWPFTableCell cell, byte[] png) {
        XWPFParagraph paragraph = centred(cell, "", CELL, Face.REGULAR);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            "signature.png",
                            Units.toEMU(SIGNATURE_WIDTH),
                            Units.toEMU(SIGNATURE_HEIGHT));
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("A signature is no picture", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(Paper paper) {
        text.paragraph("", SMALL, Face.REGULAR, ParagraphAlignment.LEFT);
        XWPFTable table = text.table(1, List.of(50, 50), false);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell left = table.getRow(0).getCell(0);
        int last = paper.recipients().size() - 1;
        if (last >= 0) {
            text.fill(text.in(left), "Nơi nhận:", HEAD, Face.BOLD_ITALIC, ParagraphAlignment.LEFT);
        }
        for (int i = 0; i <= last; i++) {
            String line = "- " + paper.recipients().get(i) + (i == last ? "." : ";");
            text.fill(text.in(left), line, SMALL, Face.REGULAR, ParagraphAlignment.LEFT);
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        Signature signature = paper.signature();
        if (!signature.authority().isBlank()) {
            centred(right, upper(signature.authority()), TEXT, Face.BOLD);
        }
        centred(right, upper(signature.post()), TEXT, Face.BOLD);
        centred(right, signature.name(), TEXT, Face.BOLD).setSpacingBefore(SIGNING_ROOM);
    }

    private XWPFParagraph running(String words, Face face) {
        XWPFParagraph paragraph = text.paragraph(words, TEXT, face, ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(FIRST_LINE);
        paragraph.setSpacingBefore(BETWEEN);
        return paragraph;
    }

    private XWPFParagraph middle(String words, double points) {
        return text.paragraph(words, points, Face.BOLD, ParagraphAlignment.CENTER);
    }

    private XWPFParagraph centred(XWPFTableCell cell, String words, double points, Face face) {
        return text.fill(text.in(cell), words, points, face, ParagraphAlignment.CENTER);
    }

    private void cell(XWPFTable table, int row, int column, String words, double points, Face face) {
        text.fill(
                text.in(table.getRow(row).getCell(column)),
                words,
                points,
                face,
                face == Face.BOLD && points == CELL ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    }

    /** The short line under a head: a border of the paragraph, drawn in at both sides. */
    private static void rule(XWPFParagraph above) {
        above.setBorderBottom(Borders.SINGLE);
        above.setIndentationLeft(RULE_INDENT / 2);
        above.setIndentationRight(RULE_INDENT / 2);
    }

    private static String upper(String words) {
        return words.toUpperCase(VIETNAMESE);
    }
}
