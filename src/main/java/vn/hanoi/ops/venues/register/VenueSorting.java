package vn.hanoi.ops.venues.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
import vn.hanoi.ops.venues.register.EarlierRows.Earlier;
import vn.hanoi.ops.venues.register.VenueFault.Fault;
import vn.hanoi.ops.venues.register.VenueMatches.Known;

/** Sorts the rows of a file into new venues, venues that are known, doubtful and bad rows. */
@Component
class VenueSorting {

    /** Decided: another venue than those with like names. */
    private static final String ANOTHER = "new";
    /** Settled: nothing like it was there when the row was looked at. */
    private static final String FRESH = "fresh";
    /** Settled: the row with this number has a like name near by. */
    private static final String LIKE_ROW = "row:";
    /** Decided: the row with this number means the same venue. */
    private static final String SAME_ROW = "same:";

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
     * @param row its number in the file
     * @param area where it stands; absent in a bad row
     * @param known the venue that it means; absent for a new one
     * @param alike venues that it may be, of which nobody decided
     * @param decision what was decided before, or is settled now
     */
    record Sorted(
            int row,
            @Nullable VenueData data,
            @Nullable AreaPath area,
            @Nullable VenueId known,
            List<Known> alike,
            List<RowFault> faults,
            String decision) {

        static Sorted bad(int row, List<RowFault> faults) {
            return new Sorted(row, null, null, null, List.of(), faults, "");
        }

        static Sorted bad(int row, String field, String key) {
            return bad(row, List.of(RowFault.of(field, key)));
        }

        /** Nobody decided yet which venue it means. */
        boolean isDoubtful() {
            return !alike.isEmpty() || decision.startsWith(LIKE_ROW);
        }

        /** Why it cannot be taken over now, though it was good when it was looked at; empty when it can. */
        List<RowFault> refusal() {
            if (!faults.isEmpty()) {
                return faults;
            }
            boolean meanwhile = known != null && decision.equals(FRESH);
            return meanwhile || isDoubtful() ? List.of(RowFault.of("name", "venues.import.fault.ALIKE")) : List.of();
        }

        Sorted meaning(VenueId venue) {
            return new Sorted(row, data, area, venue, alike, faults, decision);
        }

        Sorted doubting(List<Known> like, String settled) {
            return new Sorted(row, data, area, known, like, faults, settled);
        }

        VenueData described() {
            return Objects.requireNonNull(data);
        }
    }

    /** A row that was read, before it is compared. */
    private record Read(VenueLine line, Optional<VenueData> data, ImportRow row) {}

    /** @param marks what earlier rows of the file said; these rows add to it */
    List<Sorted> sort(List<ImportRow> rows, NavigableSet<String> marks) {
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
        EarlierRows earlier = new EarlierRows(marks, metres);
        List<Sorted> sorted = new ArrayList<>();
        for (Read one : read) {
            sorted.add(sort(one, around, scope, earlier));
        }
        return sorted;
    }

    private Sorted sort(Read read, Map<GeoPoint, List<Known>> around, AreaScope scope, EarlierRows earlier) {
        int row = read.row().number();
        List<VenueFault> faults = new ArrayList<>(read.line().faults());
        VenueData data = read.data().orElse(null);
        if (data == null) {
            return Sorted.bad(row, VenueLine.rowFaults(faults));
        }
        faults.addAll(check.faults(data));
        AreaPath area = check.area(data).orElse(null);
        if (area != null && !scope.covers(area)) {
            faults.add(new VenueFault("position", Fault.OUTSIDE_SCOPE));
        }
        if (area == null || !faults.isEmpty()) {
            return Sorted.bad(row, VenueLine.rowFaults(faults));
        }
        Sorted fresh = new Sorted(
                row, data, area, null, List.of(), List.of(), read.row().decision());
        Optional<Integer> number = read.line().number().or(() -> decided(read.row()));
        Sorted sorted = number.isPresent()
                ? numbered(number.get(), fresh, scope)
                : placed(fresh, inScope(around.getOrDefault(data.position(), List.of()), scope), earlier);
        return once(sorted, number.isPresent() ? "number" : "name", earlier);
    }

    /** Venues beyond the officer's areas are none here, as when one is registered by hand. */
    private static List<Known> inScope(List<Known> near, AreaScope scope) {
        return near.stream().filter(known -> scope.covers(known.row().area())).toList();
    }

    /** Of rows that mean the same venue the first counts; what a row that counts says is remembered. */
    private static Sorted once(Sorted sorted, String field, EarlierRows earlier) {
        if (!sorted.faults().isEmpty()) {
            return sorted;
        }
        VenueId known = sorted.known();
        if (known != null && !earlier.meansFirst(known)) {
            return Sorted.bad(sorted.row(), field, "venues.import.fault.SAME_VENUE");
        }
        earlier.add(sorted.row(), folded(sorted.described()), sorted.described().position());
        return sorted;
    }

    private Sorted numbered(int number, Sorted row, AreaScope scope) {
        return signs.byNumber(number)
                .filter(sign -> scope.covers(sign.area()) && sign.standing() != VenueSign.Standing.CLOSED)
                .map(sign -> row.meaning(sign.id()))
                .orElseGet(() -> Sorted.bad(row.row(), "number", "venues.import.fault.NUMBER"));
    }

    private static Sorted placed(Sorted row, List<Known> near, EarlierRows earlier) {
        if (row.decision().equals(ANOTHER) || row.decision().startsWith(SAME_ROW)) {
            return row;
        }
        String name = folded(row.described());
        List<Earlier> before = earlier.near(row.described().position());
        if (before.stream().anyMatch(one -> one.folded().equals(name))) {
            return Sorted.bad(row.row(), "name", "venues.import.fault.TWICE");
        }
        Optional<Known> same =
                near.stream().filter(known -> known.row().folded().equals(name)).findFirst();
        if (same.isPresent() && !row.decision().startsWith(LIKE_ROW)) {
            return row.meaning(same.get().row().id());
        }
        List<Known> alike = near.stream()
                .filter(known -> NameLikeness.ofFolded(name, known.row().folded()) >= NameLikeness.ALIKE)
                .toList();
        Optional<Earlier> like = before.stream()
                .filter(one -> NameLikeness.ofFolded(name, one.folded()) >= NameLikeness.ALIKE)
                .min(Comparator.comparingInt(Earlier::row));
        return row.doubting(alike, like.map(one -> LIKE_ROW + one.row()).orElse(row.decision()));
    }

    private static String folded(VenueData data) {
        return VietnameseText.fold(data.name().strip());
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
        if (row.isDoubtful()) {
            return Looked.doubtful(choices(row)).deciding(row.decision());
        }
        VenueId known = row.known();
        if (row.decision().startsWith(SAME_ROW)) {
            return Looked.same().deciding(row.decision());
        }
        if (known == null) {
            return Looked.fresh().deciding(row.decision().equals(ANOTHER) ? ANOTHER : FRESH);
        }
        Venue venue = Objects.requireNonNull(venues.get(known));
        List<Looked.Difference> changes = VenueChanges.of(venue, row.described());
        return (changes.isEmpty() ? Looked.same() : Looked.changed(changes)).deciding(String.valueOf(venue.number()));
    }

    private static List<Looked.Choice> choices(Sorted row) {
        List<Looked.Choice> choices = new ArrayList<>();
        for (Known known : row.alike()) {
            VenueRow venue = known.row();
            choices.add(new Looked.Choice(
                    String.valueOf(venue.number()),
                    "venues.import.choice.same",
                    List.of(),
                    venue.name() + ", " + venue.address()));
        }
        if (row.decision().startsWith(LIKE_ROW)) {
            String number = row.decision().substring(LIKE_ROW.length());
            choices.add(new Looked.Choice(
                    SAME_ROW + number,
                    "venues.import.choice.row",
                    List.of(),
                    Translations.text("venues.import.choice.rowHelp", number)));
        }
        choices.add(new Looked.Choice(
                ANOTHER, "venues.import.choice.another", List.of(), Translations.text("venues.import.choice.help")));
        return choices;
    }
}
