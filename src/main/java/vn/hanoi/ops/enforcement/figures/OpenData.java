package vn.hanoi.ops.enforcement.figures;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.register.VenueCatalogue;

/**
 * Inspections of venues as the files of the Local Inspector Value-entry Specification (LIVES 1.0). A ward's kind of venue in
 * a month of which fewer venues were inspected than the rule's figure is left out, and a venue is named by its kind, its
 * number and its ward: nobody who runs one can be recognised.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.ADMIN + "', '" + Roles.AUDITOR + "')")
@Transactional(readOnly = true)
public class OpenData {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final String VERSION = "1.0";

    private final OpenVisits visits;
    private final Areas areas;
    private final VenueCatalogue kinds;
    private final Clock clock;

    OpenData(OpenVisits visits, Areas areas, VenueCatalogue kinds, Clock clock) {
        this.visits = visits;
        this.areas = areas;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What a score means, from the best to the worst; the bounds are those of {@code legend.csv}. */
    private enum Grade {
        GOOD(90, 100),
        FAIR(60, 89),
        POOR(0, 59);

        private final int least;
        private final int most;

        Grade(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    /** All files of the feed by name; both days included, at most a year. */
    public Map<String, String> feed(LocalDate from, LocalDate to) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("feed_info.csv", info());
        files.put("businesses.csv", businesses(from, to));
        files.put("inspections.csv", inspections(from, to));
        files.put("violations.csv", violations(from, to));
        files.put("legend.csv", legend());
        return files;
    }

    /** {@code inspections.csv}: the score is the share of checked items that were in order, blank when nobody was there. */
    public String inspections(LocalDate from, LocalDate to) {
        return csv(
                "business_id,score,date,description,type",
                visits.between(from, to).stream()
                        .map(v -> List.<Object>of(
                                v.number(),
                                v.score() == null ? "" : v.score(),
                                day(v.day()),
                                Translations.in(
                                        Translations.VIETNAMESE, v.outcome().titleKey()),
                                v.type()))
                        .toList());
    }

    /** {@code businesses.csv}: position on three decimals, about a hundred metres. */
    public String businesses(LocalDate from, LocalDate to) {
        Map<Integer, OpenVisits.Visit> venues = new LinkedHashMap<>();
        visits.between(from, to).forEach(v -> venues.putIfAbsent(v.number(), v));
        return csv(
                "business_id,name,address,city,state,postal_code,latitude,longitude,phone_number",
                venues.values().stream()
                        .map(v -> List.<Object>of(
                                v.number(),
                                kinds.kind(v.kind(), to).name() + " " + v.number(),
                                areas.labelOf(new AreaPath(v.area())),
                                "Hà Nội",
                                "VN-HN",
                                "",
                                String.format(Locale.ROOT, "%.3f", v.lat()),
                                String.format(Locale.ROOT, "%.3f", v.lon()),
                                ""))
                        .toList());
    }

    /** {@code violations.csv}: each item of a checklist that was not in order. */
    public String violations(LocalDate from, LocalDate to) {
        return csv(
                "business_id,date,code,description",
                visits.between(from, to).stream()
                        .flatMap(v -> v.faults().entrySet().stream()
                                .map(fault ->
                                        List.<Object>of(v.number(), day(v.day()), fault.getKey(), fault.getValue())))
                        .toList());
    }

    /** {@code legend.csv}. */
    public String legend() {
        return csv(
                "minimum_score,maximum_score,description",
                Arrays.stream(Grade.values())
                        .map(g -> List.<Object>of(
                                g.least,
                                g.most,
                                Translations.in(Translations.VIETNAMESE, "enforcement.open." + g.name())))
                        .toList());
    }

    /** {@code feed_info.csv}. */
    public String info() {
        return csv(
                "feed_date,feed_version,municipality_name,municipality_url,contact_email",
                List.of(List.of(
                        day(LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI)), VERSION, "Hà Nội", "", "")));
    }

    /** The fewest venues of a cell that is published, by the rule of a day. */
    public int least(LocalDate day) {
        return visits.least(day);
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String csv(String header, List<List<Object>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord((Object[]) header.split(","));
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
