package vn.hanoi.ops.cases.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.imports.CellWords.Status;
import vn.hanoi.ops.cases.records.ToldEnd;
import vn.hanoi.ops.cases.records.ToldInfection;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.people.PersonData;

/** Reads one row of a line list in whatever layout it comes; of what is wrong it tells everything at once. */
final class RowReading {

    private static final Logger log = LoggerFactory.getLogger(RowReading.class);
    private static final CellWords WORDS = CellWords.INSTANCE;
    private static final int LONGEST_ID = 100;
    private static final double HIGHEST_CT = 50;
    private static final int MOST_DOSES = 9;
    private static final int OLDEST = 130;
    private static final Pattern AGE = Pattern.compile("(\\d{1,5}) ?([A-Za-z]*)");

    private final ImportRow row;
    private final PlaceCells.Index places;
    private final AreaScope scope;
    private final Terms terms;
    private final boolean own;
    private final Faults faults = new Faults();
    private final Faults notes = new Faults();

    RowReading(ImportRow row, PlaceCells.Index places, AreaScope scope, Instant now) {
        this.row = row;
        this.places = places;
        this.scope = scope;
        this.terms = new Terms(CaseForms.order(row.form()), now, LocalDate.ofInstant(now, ConsoleClock.HANOI));
        this.own = CaseForms.system(row.form()).equals(CaseForms.OWN);
    }

    /** The same; a cell of which nobody thought is a fault of this row, and stops no other. */
    Optional<Imported> carefully() {
        try {
            return read();
        } catch (RuntimeException e) {
            log.warn(
                    "Row {} of a line list was not understood: {}",
                    row.number(),
                    e.getClass().getSimpleName());
            faults.add("", "NOT_UNDERSTOOD");
            return Optional.empty();
        }
    }

    /** What the row says; nothing when {@link #faults} tells why not. */
    Optional<Imported> read() {
        Optional<PersonData> person = PersonCells.of(row, terms, faults, notes);
        Optional<AreaPath> area = places.of(row, scope, faults);
        Status status = status();
        CaseKind kind = kind(status);
        Imported.Met met = met(kind == null || kind == CaseKind.F1 || kind == CaseKind.F2);
        ToldInfection infection = kind == CaseKind.F0 ? infection() : null;
        HealthFacts health = health(person);
        List<String> ids = ids();
        ToldEnd end = new OutcomeCells(row, terms, own, faults, notes).of(status == Status.NONE, kind);
        Placement stay = kind == CaseKind.F0 ? null : word(Cell.PLACEMENT, WORDS.placements, Placement.values());
        if (!faults.list().isEmpty() || person.isEmpty() || area.isEmpty()) {
            return Optional.empty();
        }
        PersonData living = PersonCells.living(person.get(), row, area.get());
        return Optional.of(new Imported(ids, kind, living, area.get(), infection, health, met, stay, end));
    }

    Faults faults() {
        return faults;
    }

    /** What the row says and nobody takes over. */
    Faults notes() {
        return notes;
    }

    /** The numbers of a row's case. */
    static List<String> ids(ImportRow row) {
        return Stream.of(Cell.ID, Cell.ID_2, Cell.ID_3)
                .map(row::get)
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> ids() {
        List<String> ids = ids(row);
        if (ids.stream().anyMatch(id -> id.length() > LONGEST_ID)) {
            faults.add(Cell.ID, "TOO_LONG");
        }
        return ids;
    }

    private Status status() {
        String cell = row.get(Cell.CLASSIFICATION);
        if (cell.isBlank()) {
            return Status.SUSPECTED;
        }
        Optional<Status> status = CellWords.find(WORDS.classifications, cell);
        if (status.isEmpty()) {
            faults.add(Cell.CLASSIFICATION, "CLASSIFICATION");
        }
        return status.orElse(Status.SUSPECTED);
    }

    /** Of a contact it follows from whom the person met. */
    private @Nullable CaseKind kind(Status status) {
        Optional<CaseKind> told = CellWords.find(WORDS.kinds, row.get(Cell.KIND));
        if (own) {
            if (told.isEmpty()) {
                faults.add(Cell.KIND, "WORD", allowedKinds());
            }
            return told.orElse(CaseKind.SUSPECTED);
        }
        boolean contact = told.map(kind -> kind == CaseKind.F1 || kind == CaseKind.F2)
                .orElseGet(() -> CaseForms.contacts(row.form()));
        if (contact) {
            return null;
        }
        return status == Status.CONFIRMED ? CaseKind.F0 : CaseKind.SUSPECTED;
    }

    private static String allowedKinds() {
        return CellWords.allowed(CaseKind.values(), CaseKind::titleKey);
    }

    private Imported.@Nullable Met met(boolean contact) {
        List<String> ids = ids();
        List<String> sources = Stream.of(Cell.SOURCE, Cell.SOURCE_2, Cell.SOURCE_3)
                .map(row::get)
                .map(String::strip)
                .filter(source -> !source.isEmpty() && !ids.contains(source))
                .distinct()
                .toList();
        if (sources.isEmpty()) {
            if (contact) {
                faults.add(Cell.SOURCE, "SOURCE_MISSING");
            }
            return null;
        }
        LocalDate lastOn = day(row.get(Cell.LAST_ON).isBlank() ? Cell.REPORTED_ON : Cell.LAST_ON);
        if (lastOn == null) {
            if (row.get(Cell.LAST_ON).isBlank() && row.get(Cell.REPORTED_ON).isBlank()) {
                faults.add(Cell.LAST_ON, "LAST_MISSING");
            }
            return null;
        }
        Setting setting = word(Cell.SETTING, WORDS.settings, Setting.values());
        Setting second = setting == null ? word(Cell.SETTING_2, WORDS.settings, Setting.values()) : setting;
        return new Imported.Met(sources, lastOn, second == null ? Setting.OTHER : second);
    }

    private @Nullable ToldInfection infection() {
        String cell = row.get(Cell.RESULT_AT).isBlank() ? Cell.REPORTED_ON : Cell.RESULT_AT;
        if (row.get(cell).isBlank()) {
            faults.add(Cell.RESULT_AT, "RESULT_MISSING");
            return null;
        }
        DateOrder.Moment result = terms.past(cell, row, faults);
        if (result == null) {
            return null;
        }
        Instant at = result.instant();
        LocalDate sampled = own ? sampled(result.day()) : positive(result.day());
        return new ToldInfection(
                word(Cell.METHOD, WORDS.methods, ConfirmationMethod.values()),
                number(Cell.CT, HIGHEST_CT),
                sampled,
                at.isAfter(terms.now()) ? terms.now() : at,
                word(Cell.DETECTION, WORDS.detections, DetectionPlace.values()));
    }

    private @Nullable LocalDate sampled(LocalDate result) {
        LocalDate sampled = day(Cell.SAMPLED_ON);
        if (sampled != null && sampled.isAfter(result)) {
            faults.add(Cell.SAMPLED_ON, "SAMPLE_LATE");
        }
        return sampled;
    }

    /** The first of the positive samples that another program tells of and that the result can rest on. */
    private @Nullable LocalDate positive(LocalDate result) {
        return Cell.SAMPLES.entrySet().stream()
                .filter(sample ->
                        VietnameseText.fold(row.get(sample.getValue())).equals("positive"))
                .flatMap(sample -> terms.order().read(row.get(sample.getKey())).stream())
                .map(DateOrder.Moment::day)
                .filter(day -> !day.isAfter(result))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private HealthFacts health(Optional<PersonData> person) {
        Double doses = number(Cell.DOSES, MOST_DOSES);
        if (doses != null && doses != Math.rint(doses)) {
            faults.add(Cell.DOSES, "WHOLE");
        }
        Integer born = person.map(PersonData::birth).map(birth -> birth.year()).orElse(null);
        return new HealthFacts(
                day(Cell.ONSET_ON),
                born == null ? bornByAge() : born,
                doses == null ? null : doses.intValue(),
                day(Cell.LAST_DOSE_ON),
                null);
    }

    /** An age in years, or in months or days with the unit behind it or in a column of its own, as infants' ages come. */
    private @Nullable Integer bornByAge() {
        Matcher age = AGE.matcher(row.get(Cell.AGE).strip());
        if (!age.matches()) {
            Double years = number(Cell.AGE, OLDEST);
            return years == null ? null : terms.today().getYear() - years.intValue();
        }
        int count = Integer.parseInt(age.group(1));
        String unit = age.group(2).isEmpty() ? row.get(Cell.AGE_UNIT).strip() : age.group(2);
        LocalDate today = terms.today();
        LocalDate born =
                switch (unit.toUpperCase(Locale.ROOT)) {
                    case "", "YEAR", "YEARS" -> today.minusYears(count);
                    case "MONTH", "MONTHS" -> today.minusMonths(count);
                    case "DAY", "DAYS" -> today.minusDays(count);
                    default -> null;
                };
        if (born == null || born.getYear() < today.getYear() - OLDEST) {
            notes.add(Cell.AGE, "NUMBER", String.valueOf(OLDEST));
            return null;
        }
        return born.getYear();
    }

    private @Nullable LocalDate day(String cell) {
        if (row.get(cell).isBlank()) {
            return null;
        }
        DateOrder.Moment moment = terms.past(cell, row, faults);
        return moment == null ? null : moment.day();
    }

    private @Nullable Double number(String cell, double most) {
        String text = row.get(cell).replace(',', '.').strip();
        if (text.isEmpty()) {
            return null;
        }
        boolean number = text.matches("\\d{1,3}(\\.\\d+)?") && Double.parseDouble(text) <= most;
        if (!number) {
            faults.add(cell, "NUMBER", String.valueOf((int) most));
            return null;
        }
        return Double.parseDouble(text);
    }

    /** A word of a list; other programs have words for what this console does not ask, which are left out. */
    private <T extends Enum<T>> @Nullable T word(String cell, Map<String, T> words, T[] values) {
        String text = row.get(cell);
        Optional<T> word = CellWords.find(words, text);
        if (own && word.isEmpty() && !text.isBlank()) {
            faults.add(cell, "WORD", CellWords.allowed(values, RowReading::titleKey));
        }
        return word.orElse(null);
    }

    private static <T extends Enum<T>> String titleKey(T value) {
        return switch (value) {
            case Setting setting -> setting.titleKey();
            case Placement placement -> placement.titleKey();
            case DetectionPlace place -> place.titleKey();
            case ConfirmationMethod method -> method.titleKey();
            default -> throw new IllegalArgumentException(value.getClass().getSimpleName());
        };
    }
}
