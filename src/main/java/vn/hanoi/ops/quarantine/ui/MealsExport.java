package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.stays.Residents;
import vn.hanoi.ops.quarantine.stays.Residents.RoomMeals;

/** How many meals and parcels each room of a site needs, as a file for the kitchen and the gate; it names nobody. */
@Component
class MealsExport implements TableExport<RoomMeals> {

    static final String KIND = "quarantine-meals";

    private final Residents residents;

    MealsExport(Residents residents) {
        this.residents = residents;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.QUARANTINE_MANAGER, Role.HEALTH_OFFICER);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<RoomMeals>> columns() {
        return List.of(
                ExportColumn.of(text("quarantine.places.block"), RoomMeals::block),
                ExportColumn.of(text("quarantine.places.floor"), RoomMeals::floor),
                ExportColumn.of(text("quarantine.places.room"), RoomMeals::room),
                ExportColumn.of(text("quarantine.meals.people"), RoomMeals::people));
    }

    @Override
    public long count(ExportQuery query) {
        return rows(query).size();
    }

    @Override
    public void rows(ExportQuery query, Consumer<RoomMeals> each) {
        rows(query).forEach(each);
    }

    private List<RoomMeals> rows(ExportQuery query) {
        return query.find(SiteChoice.PARAMETER)
                .flatMap(SiteId::parse)
                .map(residents::mealsByRoom)
                .orElse(List.of());
    }
}
