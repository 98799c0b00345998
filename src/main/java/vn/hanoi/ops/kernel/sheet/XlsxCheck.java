package vn.hanoi.ops.kernel.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.hanoi.ops.kernel.sheet.SheetFault.Reason;

/** Unpacks an Excel file once without keeping it, to know that it neither fills the memory nor names entities. */
final class XlsxCheck {

    private static final int MOST_PARTS = 2_000;
    private static final long HARMLESS = 16L << 20;
    private static final long TIGHTEST = 150;
    private static final int BLOCK = 64 * 1_024;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final SheetLimits limits;
    private final long packed;
    private long unpacked;

    private XlsxCheck(SheetLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
    }

    static void check(Path file, SheetLimits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            XlsxCheck check = new XlsxCheck(limits, file.toFile().length());
            if (zip.size() > MOST_PARTS) {
                throw new SheetFault(Reason.BOMB, 0);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new SheetFault(Reason.NO_TABLE, 0);
            }
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                check.part(zip, parts.nextElement());
            }
        } catch (ZipException e) {
            throw new SheetFault(Reason.BROKEN, 0);
        }
    }

    private void part(ZipFile zip, ZipEntry part) throws IOException {
        byte[] block = new byte[BLOCK];
        int matched = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int got = in.read(block); got >= 0; got = in.read(block)) {
                unpacked += got;
                if (unpacked > limits.unpacked()) {
                    throw new SheetFault(Reason.TOO_BIG, 0);
                }
                if (unpacked > HARMLESS && unpacked / packed > TIGHTEST) {
                    throw new SheetFault(Reason.BOMB, 0);
                }
                matched = matchedAfter(block, got, matched);
            }
        }
    }

    /** Looks for the beginning of a document type through block ends and through the zeros of UTF-16. */
    private static int matchedAfter(byte[] block, int length, int before) {
        int matched = before;
        for (int i = 0; i < length; i++) {
            byte b = block[i];
            if (b == 0) {
                continue;
            }
            if (b == DOCTYPE[matched]) {
                matched++;
            } else {
                matched = b == DOCTYPE[0] ? 1 : 0;
            }
            if (matched == DOCTYPE.length) {
                throw new SheetFault(Reason.ENTITIES, 0);
            }
        }
        return matched;
    }
}
