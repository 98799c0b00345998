package vn.hanoi.ops.kernel.paper;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF file of one or thousands of papers. Pages leave as they are finished, so a long file needs no more memory than a
 * short one; each paper begins on a new page and counts its own pages.
 */
public final class PaperFile implements AutoCloseable {

    private static final String PROGRAM = "Hanoi Ops Console";
    private static final String LANGUAGE = "vi-VN";

    private final Document document;
    private final PageMarks marks;
    private int papers;

    /**
     * Begins a file.
     *
     * @param out closed with the file
     * @param title of the file's properties; without personal data
     */
    public PaperFile(OutputStream out, String title, PaperMark mark) {
        document = new Document(PageSize.A4, PaperLayout.LEFT, PaperLayout.RIGHT, PaperLayout.TOP, PaperLayout.BOTTOM);
        marks = new PageMarks(mark);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(marks);
        writer.setFullCompression();
        document.addTitle(title);
        document.addCreator(PROGRAM);
        document.setDocumentLanguage(LANGUAGE);
        if (!mark.foot().isBlank()) {
            document.addSubject(mark.foot());
        }
    }

    /** Adds a paper behind the ones that are there. */
    public void add(Paper paper) {
        marks.beginPaper();
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
        }
        new PaperLayout(document).write(paper);
        papers++;
    }

    /** How many papers the file holds so far. */
    public int papers() {
        return papers;
    }

    /** @throws IllegalStateException when the file holds no paper: such a file could not be opened */
    @Override
    public void close() {
        if (papers == 0) {
            throw new IllegalStateException("A file of papers holds at least one");
        }
        document.close();
    }
}
