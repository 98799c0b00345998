package vn.hanoi.ops.kernel.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A Word file (DOCX) of one paper, with the same sizes, margins and places as {@link PaperFile}. It is for offices that
 * send papers through their own document system; the PDF is what was signed.
 */
public final class WordFile implements AutoCloseable {

    private static final String PROGRAM = "Hanoi Ops Console";
    private static final int TWIPS_A_POINT = 20;
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final double NUMBER_POINTS = 13;
    private static final double FOOT_POINTS = 8;

    private final OutputStream out;
    private final XWPFDocument word = new XWPFDocument();
    private final WordText text = new WordText(word);

    /**
     * Begins a file.
     *
     * @param out closed with the file
     * @param title of the file's properties; without personal data
     */
    public WordFile(OutputStream out, String title, PaperMark mark) {
        this.out = out;
        page();
        POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(PROGRAM);
        marks(mark);
    }

    /** Lays the paper out. */
    public void add(Paper paper) {
        new WordLayout(text).write(paper);
    }

    @Override
    public void close() {
        try (out;
                word) {
            word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(twips(PaperLayout.LEFT));
        margins.setRight(twips(PaperLayout.RIGHT));
        margins.setTop(twips(PaperLayout.TOP));
        margins.setBottom(twips(PaperLayout.BOTTOM));
        margins.setHeader(twips(PaperLayout.TOP / 2));
        margins.setFooter(twips(PaperLayout.BOTTOM / 2));
        section.addNewTitlePg();
    }

    /** The number stands at the top from the second page on (Annex I, I.7), who printed it at the foot of each. */
    private void marks(PaperMark mark) {
        XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph number = header.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        text.run(number, "", NUMBER_POINTS, WordText.Face.REGULAR);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        for (HeaderFooterType type : new HeaderFooterType[] {HeaderFooterType.DEFAULT, HeaderFooterType.FIRST}) {
            XWPFFooter footer = word.createFooter(type);
            XWPFParagraph foot = footer.createParagraph();
            foot.setAlignment(ParagraphAlignment.CENTER);
            text.run(foot, mark.foot(), FOOT_POINTS, WordText.Face.REGULAR);
        }
    }

    private static BigInteger twips(float points) {
        return BigInteger.valueOf(Math.round(points * TWIPS_A_POINT));
    }
}
