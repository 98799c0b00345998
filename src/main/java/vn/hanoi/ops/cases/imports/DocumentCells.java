package vn.hanoi.ops.cases.imports;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonData;

/** Reads the papers of a row, and gives numbers back the zeros in front that a spreadsheet took from them. */
final class DocumentCells {

    private static final int CARD = 12;
    private static final int IDENTITY_CARD = 9;
    private static final int FIRST_CENTURY = 19;
    private static final int LAST_CENTURY_DIGIT = 3;
    private static final int HUNDRED = 100;

    private DocumentCells() {}

    /** The person with the papers. @param notes what is taken otherwise than its column says */
    static PersonData of(PersonData start, ImportRow row, Faults faults, Faults notes) {
        PersonData data = card(start, row, faults, notes);
        data = with(data, row, Cell.CMND, DocumentKind.CMND, faults, notes);
        data = with(data, row, Cell.PASSPORT, DocumentKind.PASSPORT, faults, notes);
        data = with(data, row, Cell.BHYT, DocumentKind.BHYT, faults, notes);
        return with(data, row, Cell.DOCUMENT, kind(row), faults, notes);
    }

    /**
     * The column of citizen's cards: numbers of Hanoi begin with 001 and lose two zeros. Nine digits are an older identity
     * card; what cannot be a card's number is another paper.
     */
    private static PersonData card(PersonData data, ImportRow row, Faults faults, Faults notes) {
        String number = row.get(Cell.CCCD).replaceAll("[\\s.-]", "");
        if (!number.matches("\\d{9,11}") || !Document.isNumber(number)) {
            DocumentKind kind = number.matches("\\d{" + CARD + "}") ? DocumentKind.CCCD : DocumentKind.OTHER;
            PersonData read = with(data, row, Cell.CCCD, kind, faults, notes);
            if (kind == DocumentKind.OTHER && read != data) {
                notes.add(Cell.CCCD, "CARD");
            }
            return read;
        }
        String whole = "0".repeat(CARD - number.length()) + number;
        boolean certain = number.length() == CARD - 1;
        if (number.length() >= CARD - 2 && isCard(whole, certain ? null : data.birth())) {
            return data.with(Document.of(DocumentKind.CCCD, whole));
        }
        if (number.length() == IDENTITY_CARD) {
            return data.with(Document.of(DocumentKind.CMND, number));
        }
        notes.add(Cell.CCCD, "CARD");
        return data.with(Document.of(DocumentKind.OTHER, number));
    }

    /** Province, century with sex, and year, as domain rules 1.2 have them; the year agrees with the birth when that is known. */
    private static boolean isCard(String number, @Nullable Birth birth) {
        int digit = number.charAt(3) - '0';
        int year = Integer.parseInt(number.substring(4, 6));
        boolean form = !number.startsWith("000") && digit <= LAST_CENTURY_DIGIT;
        return form && (birth == null || birth.year() == (FIRST_CENTURY + digit / 2) * HUNDRED + year);
    }

    /** A cell that says that there is no paper is told and makes nobody the owner of it. */
    private static PersonData with(
            PersonData data, ImportRow row, String cell, DocumentKind kind, Faults faults, Faults notes) {
        String number = row.get(cell);
        if (number.isBlank()) {
            return data;
        }
        if (!Document.fits(number)) {
            faults.add(cell, "DOCUMENT");
            return data;
        }
        if (!Document.isNumber(number)) {
            notes.add(cell, "NO_NUMBER");
            return data;
        }
        return data.with(Document.of(kind, number));
    }

    /** Go.Data says what a paper is; a number of twelve digits is a citizen's. */
    private static DocumentKind kind(ImportRow row) {
        String type = VietnameseText.fold(row.get(Cell.DOCUMENT_TYPE));
        String number = row.get(Cell.DOCUMENT).replaceAll("\\D", "");
        if (type.contains("passport")) {
            return DocumentKind.PASSPORT;
        }
        boolean national = type.isEmpty() || type.contains("national");
        return national && number.length() == CARD ? DocumentKind.CCCD : DocumentKind.OTHER;
    }
}
