package vn.hanoi.ops.cases.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.Sex;

/** Reads the person of a row. */
final class PersonCells {

    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_PHONE = 40;
    private static final int MOST_PHONES = 5;
    private static final int OLDEST = 130;

    private PersonCells() {}

    /** Who it is; nothing when there is no name. */
    static Optional<PersonData> of(ImportRow row, Terms terms, Faults faults, Faults notes) {
        String name = name(row);
        Birth birth = birth(row, terms, faults);
        Sex sex = sex(row, faults);
        if (name.isBlank() || !PersonData.fits(name)) {
            faults.add(nameCell(row), name.isBlank() ? "NAME_MISSING" : "TOO_LONG");
            return Optional.empty();
        }
        PersonData data = PersonData.named(name).born(birth).of(sex);
        for (String phone : phones(row, notes)) {
            data = data.phone(phone);
        }
        return Optional.of(DocumentCells.of(data, row, faults, notes));
    }

    /** All numbers of the cell; one number may be written with the same signs as stand between several. */
    private static List<String> phones(ImportRow row, Faults notes) {
        String cell = row.get(Cell.PHONE);
        if (cell.isBlank()) {
            return List.of();
        }
        List<String> parts = PhoneNumber.parse(cell).isPresent() ? List.of(cell) : List.of(cell.split("[;/,\\n]"));
        List<String> phones = parts.stream()
                .map(String::strip)
                .filter(part -> PhoneNumber.isSaid(part) && part.length() <= LONGEST_PHONE)
                .limit(MOST_PHONES)
                .toList();
        if (phones.size() < parts.stream().filter(part -> !part.isBlank()).count() || phones.isEmpty()) {
            notes.add(Cell.PHONE, "PHONE");
        }
        return phones;
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

    private static @Nullable Birth birth(ImportRow row, Terms terms, Faults faults) {
        String cell = row.get(Cell.BIRTH);
        if (cell.isBlank()) {
            return parted(row, terms.today(), faults);
        }
        Optional<Birth> birth = terms.order()
                .read(cell)
                .flatMap(moment -> Birth.maybe(moment.day()))
                .or(() -> cell.matches("[/.-]*\\d{4}") || cell.matches("\\d{8}")
                        ? Birth.parse(cell.replaceAll("^[/.-]+", ""))
                        : Optional.empty());
        return living(birth, Cell.BIRTH, terms.today(), faults);
    }

    /** Nobody is born ahead, or lives that long. */
    private static @Nullable Birth living(Optional<Birth> birth, String cell, LocalDate today, Faults faults) {
        boolean old =
                birth.filter(born -> born.year() < today.getYear() - OLDEST).isPresent();
        if (birth.isEmpty() || old || future(birth.get(), today)) {
            faults.add(cell, birth.isEmpty() || old ? "BIRTH" : "FUTURE");
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
        return living(birth, Cell.BIRTH_YEAR, today, faults);
    }

    private static boolean future(Birth birth, LocalDate today) {
        return birth.year() > today.getYear()
                || birth.date() != null && birth.date().isAfter(today);
    }
}
