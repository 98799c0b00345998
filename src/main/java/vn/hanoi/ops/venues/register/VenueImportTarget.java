package vn.hanoi.ops.venues.register;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.ImportTarget;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowRefused;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.kernel.sheet.SheetLimits;

/**
 * Venues from a file by stages. A row with a number, or with the same name at the same place, is that venue; one with a like
 * name near by, in the register or in an earlier row, is doubtful; of rows that mean one venue the first counts. Taken back, a
 * new venue goes unless somebody worked on it.
 */
@Component
class VenueImportTarget implements ImportTarget {

    private final VenueSorting sorting;
    private final VenueTaking taking;
    private final JsonMapper json;

    VenueImportTarget(VenueSorting sorting, VenueTaking taking, JsonMapper json) {
        this.sorting = sorting;
        this.taking = taking;
        this.json = json;
    }

    @Override
    public String kind() {
        return "venues";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DISTRICT_OFFICER, Role.VENUE_INSPECTOR, Role.ADMIN);
    }

    @Override
    public List<ImportField> fields() {
        return VenueLine.FIELDS;
    }

    @Override
    public SheetLimits limits() {
        return SheetLimits.REGISTER;
    }

    @Override
    public List<Looked> look(List<ImportRow> rows) {
        return look(rows, new TreeSet<>());
    }

    @Override
    public List<Looked> look(List<ImportRow> rows, NavigableSet<String> marks) {
        return sorting.answers(sorting.sort(rows, marks));
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        List<VenueSorting.Sorted> sorted = sorting.sort(rows, new TreeSet<>());
        refuse(sorted);
        List<TakenOver> taken = new ArrayList<>();
        taking.take(sorted)
                .forEach(change -> taken.add(new TakenOver("venue:" + change.id(), json.writeValueAsString(change))));
        return taken;
    }

    /** All rows that are refused for the same reason as the first one. */
    private static void refuse(List<VenueSorting.Sorted> sorted) {
        sorted.stream()
                .map(VenueSorting.Sorted::refusal)
                .filter(why -> !why.isEmpty())
                .findFirst()
                .ifPresent(why -> {
                    throw new RowRefused(
                            why,
                            sorted.stream()
                                    .filter(one -> one.refusal().equals(why))
                                    .map(VenueSorting.Sorted::row)
                                    .collect(Collectors.toSet()));
                });
    }

    @Override
    public boolean takeBack(TakenOver done) {
        return taking.takeBack(json.readValue(done.before(), VenueTaking.Change.class));
    }
}
