package vn.hanoi.ops.cases.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.Sex;

/** Reads the person of a row. */
final class PersonCells {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 300;
    private static final int CARD = 12;

    private PersonCells() {}

    /** Who it is; nothing when there is no name. */
    static Optional<PersonData> of(ImportRow row, DateOrder order, LocalDate today, Faults faults) {
        String name = name(row);
        Birth birth = birth(row, order, today, faults);
        Sex sex = sex(row, faults);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(nameCell(row), name.isBlank() ? "NAME_MISSING" : "TOO_LONG");
            return Optional.empty();
        }
        PersonData data = PersonData.named(name).born(birth).of(sex);
        if (!row.get(Cell.PHONE).isBlank()) {
            data = data.phone(row.get(Cell.PHONE).split("[;/,]")[0].strip());
        }
        data = documents(data, row, faults);
        return Optional.of(data);
    }

    /** The same person with the address in an area. */
    static PersonData living(PersonData data, ImportRow row, AreaPath area) {
        String text = Stream.of(row.get(Cell.HOUSE) + " " + row.get(Cell.ADDRESS), row.get(Cell.CITY))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty()
                ? data
                : data.living(HomeAddress.current(text.substring(0, Math.min(text.length(), LONGEST_ADDRESS)), area));
    }

    private static String nameCell(ImportRow row) {
        if (CaseForms.system(row.form()).equals(CaseForms.OWN)) {
            return Cell.NAME;
        }
        return row.get(Cell.LAST_NAME).isBlank() ? Cell.LAST_NAME : Cell.FIRST_NAME;
    }

    /** Other programs part the name; in Vietnamese the family name stands in front. */
    private static String name(ImportRow row) {
        String whole = row.get(Cell.NAME);
        return whole.isBlank()
                ? Stream.of(Cell.LAST_NAME, Cell.MIDDLE_NAME, Cell.FIRST_NAME)
                        .map(row::get)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "))
                : whole;
    }

    private static @Nullable Sex sex(ImportRow row, Faults faults) {
        String cell = row.get(Cell.SEX);
        String folded = VietnameseText.fold(cell);
        if (cell.isBlank() || folded.equals("unknown") || folded.equals("other") || folded.equals("khong ro")) {
            return null;
        }
        Optional<Sex> sex = CellWords.find(CellWords.INSTANCE.sexes, cell);
        if (sex.isEmpty()) {
            faults.add(Cell.SEX, "WORD", CellWords.allowed(Sex.values(), Sex::titleKey));
        }
        return sex.orElse(null);
    }

    private static @Nullable Birth birth(ImportRow row, DateOrder order, LocalDate today, Faults faults) {
        String cell = row.get(Cell.BIRTH);
        if (cell.isBlank()) {
            return parted(row, today, faults);
        }
        Optional<Birth> birth = order.read(cell)
                .map(moment -> Birth.on(moment.day()))
                .or(() -> cell.matches("[/.-]*\\d{4}") || cell.matches("\\d{8}")
                        ? Birth.parse(cell.replaceAll("^[/.-]+", ""))
                        : Optional.empty());
        if (birth.isEmpty() || future(birth.get(), today)) {
            faults.add(Cell.BIRTH, birth.isEmpty() ? "BIRTH" : "FUTURE");
            return null;
        }
        return birth.get();
    }

    private static @Nullable Birth parted(ImportRow row, LocalDate today, Faults faults) {
        String year = row.get(Cell.BIRTH_YEAR);
        if (year.isBlank()) {
            return null;
        }
        String day = row.get(Cell.BIRTH_DAY);
        String month = row.get(Cell.BIRTH_MONTH);
        Optional<Birth> birth =
                day.isBlank() || month.isBlank() ? Birth.parse(year) : Birth.parse(day + "/" + month + "/" + year);
        if (birth.isEmpty() || future(birth.get(), today)) {
            faults.add(Cell.BIRTH_YEAR, birth.isEmpty() ? "BIRTH" : "FUTURE");
            return null;
        }
        return birth.get();
    }

    private static boolean future(Birth birth, LocalDate today) {
        return birth.year() > today.getYear()
                || birth.date() != null && birth.date().isAfter(today);
    }

    private static PersonData documents(PersonData start, ImportRow row, Faults faults) {
        PersonData data = start;
        data = with(data, row, Cell.CCCD, DocumentKind.CCCD, faults);
        data = with(data, row, Cell.CMND, DocumentKind.CMND, faults);
        data = with(data, row, Cell.PASSPORT, DocumentKind.PASSPORT, faults);
        data = with(data, row, Cell.BHYT, DocumentKind.BHYT, faults);
        return with(data, row, Cell.DOCUMENT, kind(row), faults);
    }

    private static PersonData with(PersonData data, ImportRow row, String cell, DocumentKind kind, Faults faults) {
        String number = row.get(cell);
        if (number.isBlank()) {
            return data;
        }
        if (!Document.fits(number)) {
            faults.add(cell, "DOCUMENT");
            return data;
        }
        boolean lostZero = kind == DocumentKind.CCCD && number.matches("\\d{11}");
        return data.with(Document.of(kind, lostZero ? "0" + number : number));
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
