package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.home.HomeRow;
import vn.hanoi.ops.quarantine.home.HomeTray;

/**
 * What the community team of a neighbourhood gets on paper: the code of the sign at the door, the address and the last day.
 * No name, no phone and nothing about anybody's health; the team has no account.
 */
@Component
class CommunityExport implements TableExport<CommunityExport.Door> {

    static final String KIND = "quarantine-homes";
    private static final int PAGE = 500;

    private final QuarantineParts parts;
    private final HomeParts home;

    CommunityExport(QuarantineParts parts, HomeParts home) {
        this.parts = parts;
        this.home = home;
    }

    /** A door. */
    record Door(HomeRow row, Guarded<String> address) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HEALTH_OFFICER, Role.WARD_POLICE);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of(Purpose.QUARANTINE);
    }

    @Override
    public List<ExportColumn<Door>> columns() {
        return List.of(
                ExportColumn.of(text("quarantine.home.sign"), door -> door.row().sign()),
                ExportColumn.of(text("quarantine.home.ward"), door -> parts.areas()
                        .labelOf(door.row().area())),
                ExportColumn.guarded(text("field.person.address"), PeopleFields.ADDRESS, Door::address),
                ExportColumn.guarded(text("field.quarantine.lastDay"), QuarantineFields.LAST_DAY, door -> door.row()
                        .lastDay()));
    }

    @Override
    public long count(ExportQuery query) {
        return home.list().counts().getOrDefault(HomeTray.RUNNING, 0);
    }

    @Override
    public void rows(ExportQuery query, Consumer<Door> each) {
        @Nullable HomeRow last = null;
        List<HomeRow> page;
        do {
            page = home.list().rows(HomeTray.RUNNING, last, PAGE);
            page.forEach(row -> door(row).ifPresent(each));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
    }

    /** A door whose address nobody knows cannot be found by anybody. */
    private Optional<Door> door(HomeRow row) {
        return parts.persons()
                .find(row.person(), Set.of(row.area()))
                .flatMap(person -> person.addresses().stream().findFirst())
                .map(address -> new Door(row, address.address()));
    }
}
