package vn.hanoi.ops.venues.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueFault.Fault;
import vn.hanoi.ops.venues.register.VenueMatches.Known;

/** Sorts the rows of a file into new venues, venues that are known, doubtful and bad rows. */
@Component
class VenueSorting {

    private static final String ANOTHER = "new";

    private final VenueCheck check;
    private final VenueMatches matches;
    private final VenueSigns signs;
    private final StoredVenues venues;
    private final VenueCatalogue catalogue;
    private final CurrentOfficer officers;

    VenueSorting(
            VenueCheck check,
            VenueMatches matches,
            VenueSigns signs,
            StoredVenues venues,
            VenueCatalogue catalogue,
            CurrentOfficer officers) {
        this.check = check;
        this.matches = matches;
        this.signs = signs;
        this.venues = venues;
        this.catalogue = catalogue;
        this.officers = officers;
    }

    /**
     * A row, sorted.
     *
     * @param area where it stands; absent in a bad row
     * @param known the venue that it means; absent for a new one
     * @param alike venues that it may be, of which nobody decided
     * @param decision what was decided before
     */
    record Sorted(
            @Nullable VenueData data,
            @Nullable AreaPath area,
            @Nullable VenueId known,
            List<Known> alike,
            List<RowFault> faults,
            String decision) {

        static Sorted bad(List<VenueFault> faults) {
            return new Sorted(null, null, null, List.of(), VenueLine.rowFaults(faults), "");
        }

        VenueData described() {
            return Objects.requireNonNull(data);
        }
    }

    /** A row that was read, before it is compared. */
    private record Read(VenueLine line, Optional<VenueData> data, ImportRow row) {}

    List<Sorted> sort(List<ImportRow> rows) {
        List<VenueKind> kinds = catalogue.kinds();
        int metres = catalogue.rules().alikeMetres();
        List<Read> read = rows.stream()
                .map(row -> {
                    VenueLine line = new VenueLine(row::get, kinds);
                    return new Read(line, line.read(), row);
                })
                .toList();
        Map<GeoPoint, List<Known>> around = matches.around(
                read.stream()
                        .flatMap(one -> one.data().stream())
                        .map(VenueData::position)
                        .distinct()
                        .toList(),
                metres);
        AreaScope scope = officers.require().scope();
        Map<String, List<GeoPoint>> earlier = new HashMap<>();
        List<Sorted> sorted = new ArrayList<>();
        for (Read one : read) {
            sorted.add(sort(one, around, scope, earlier));
        }
        return sorted;
    }

    private Sorted sort(
            Read read, Map<GeoPoint, List<Known>> around, AreaScope scope, Map<String, List<GeoPoint>> earlier) {
        List<VenueFault> faults = new ArrayList<>(read.line().faults());
        VenueData data = read.data().orElse(null);
        if (data == null) {
            return Sorted.bad(faults);
        }
        faults.addAll(check.faults(data));
        AreaPath area = check.area(data).orElse(null);
        if (area != null && !scope.covers(area)) {
            faults.add(new VenueFault("position", Fault.OUTSIDE_SCOPE));
        }
        if (area == null || !faults.isEmpty()) {
            return Sorted.bad(faults);
        }
        Optional<Integer> number = read.line().number().or(() -> decided(read.row()));
        if (number.isPresent()) {
            return numbered(number.get(), data, area, scope, read.row().decision());
        }
        if (twice(data, earlier) && !read.row().decision().equals(ANOTHER)) {
            return new Sorted(
                    null, null, null, List.of(), List.of(RowFault.of("name", "venues.import.fault.TWICE")), "");
        }
        return placed(
                data,
                area,
                around.getOrDefault(data.position(), List.of()),
                read.row().decision());
    }

    private Sorted numbered(int number, VenueData data, AreaPath area, AreaScope scope, String decision) {
        return signs.byNumber(number)
                .filter(sign -> scope.covers(sign.area()) && sign.standing() != VenueSign.Standing.CLOSED)
                .map(sign -> new Sorted(data, area, sign.id(), List.of(), List.of(), decision))
                .orElseGet(() -> new Sorted(
                        null, null, null, List.of(), List.of(RowFault.of("number", "venues.import.fault.NUMBER")), ""));
    }

    private static Sorted placed(VenueData data, AreaPath area, List<Known> near, String decision) {
        if (decision.equals(ANOTHER)) {
            return new Sorted(data, area, null, List.of(), List.of(), decision);
        }
        String folded = VietnameseText.fold(data.name().strip());
        Optional<Known> same = near.stream()
                .filter(known -> known.row().folded().equals(folded))
                .findFirst();
        if (same.isPresent()) {
            return new Sorted(data, area, same.get().row().id(), List.of(), List.of(), "");
        }
        List<Known> alike = near.stream()
                .filter(known -> NameLikeness.of(data.name(), known.row().name()) >= NameLikeness.ALIKE)
                .toList();
        return new Sorted(data, area, null, alike, List.of(), "");
    }

    /** Whether a row of the same batch has the same name at the same place. */
    private boolean twice(VenueData data, Map<String, List<GeoPoint>> earlier) {
        List<GeoPoint> places =
                earlier.computeIfAbsent(VietnameseText.fold(data.name().strip()), name -> new ArrayList<>());
        int metres = catalogue.rules().alikeMetres();
        boolean twice = places.stream().anyMatch(place -> place.distanceTo(data.position()) <= metres);
        places.add(data.position());
        return twice;
    }

    private static Optional<Integer> decided(ImportRow row) {
        return row.decision().matches("\\d{1,9}") ? Optional.of(Integer.valueOf(row.decision())) : Optional.empty();
    }

    /** What the rows would do, for the officer. */
    List<Looked> answers(List<Sorted> rows) {
        List<VenueId> ids =
                rows.stream().map(Sorted::known).filter(Objects::nonNull).toList();
        Map<VenueId, Venue> known =
                venues.findAllById(ids).stream().collect(Collectors.toMap(Venue::id, Function.identity()));
        return rows.stream().map(row -> answer(row, known)).toList();
    }

    private static Looked answer(Sorted row, Map<VenueId, Venue> venues) {
        if (!row.faults().isEmpty()) {
            return Looked.bad(row.faults());
        }
        if (!row.alike().isEmpty()) {
            return Looked.doubtful(choices(row.alike()));
        }
        VenueId known = row.known();
        if (known == null) {
            return Looked.fresh().deciding(row.decision());
        }
        List<Looked.Difference> changes = VenueChanges.of(Objects.requireNonNull(venues.get(known)), row.described());
        return (changes.isEmpty() ? Looked.same() : Looked.changed(changes)).deciding(row.decision());
    }

    private static List<Looked.Choice> choices(List<Known> alike) {
        List<Looked.Choice> choices = new ArrayList<>();
        for (Known known : alike) {
            VenueRow row = known.row();
            choices.add(new Looked.Choice(
                    String.valueOf(row.number()),
                    "venues.import.choice.same",
                    List.of(),
                    row.name() + ", " + row.address()));
        }
        choices.add(new Looked.Choice(
                ANOTHER, "venues.import.choice.another", List.of(), Translations.text("venues.import.choice.help")));
        return choices;
    }
}
