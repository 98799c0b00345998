package vn.hanoi.ops.kernel.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hanoi.ops.kernel.sheet.SheetFault.Reason;

/** The rows of a CSV file; its separator is the one that stands most often in the header outside of quotes. */
final class CsvRows implements SheetReader.Rows {

    private static final String SEPARATORS = ",;\t|";
    private static final int HEADER_LIMIT = 64 * 1_024;

    private final TextForm form;
    private final char separator;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int skipped;

    CsvRows(Path file, SheetLimits limits) throws IOException {
        form = TextForm.of(file);
        String header = header(file);
        if (header.indexOf('\0') >= 0) {
            throw new SheetFault(Reason.NO_TABLE, 0);
        }
        boolean told = header.regionMatches(true, 0, "sep=", 0, 4) && header.length() == 5;
        separator = told ? header.charAt(4) : separator(header);
        skipped = told ? 1 : 0;
        Reader text = new LimitedReader(form.open(file), limits.cell());
        parser = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(text);
        records = parser.iterator();
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
        try {
            while (skipped > 0 && records.hasNext()) {
                records.next();
                skipped--;
            }
            return records.hasNext() ? Optional.of(row(records.next())) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public String form() {
        return "CSV " + form.charset().name() + " " + (separator == '\t' ? "tab" : separator);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private SheetRow row(CSVRecord record) {
        List<String> cells = record.stream()
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC))
                .toList();
        return new SheetRow((int) Math.min(record.getRecordNumber(), Integer.MAX_VALUE), cells);
    }

    private String header(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(form.open(file))) {
            char[] begin = new char[HEADER_LIMIT];
            int length = Math.max(0, reader.read(begin));
            String text = new String(begin, 0, length);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(SheetMark.REMARK))
                    .findFirst()
                    .orElse("");
        }
    }

    private static char separator(String header) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            quoted ^= c == '"';
            int which = SEPARATORS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
