package vn.hanoi.ops.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/** Chooses an administrative unit by name, without marks, always with its district. */
public class UnitBox extends ComboBox<Area> {

    private static final int MOST = 100;
    private static final int NAMED = 2;
    private static final String CITY = "ha noi";

    private final transient Areas areas;

    /** @param label translated */
    public UnitBox(Areas areas, String label) {
        super(label);
        this.areas = areas;
        setClearButtonVisible(true);
        setItemLabelGenerator(Area::label);
        setItems(query -> {
            String typed = query.getFilter().orElse("");
            List<Area> units =
                    typed.isBlank() ? areas.units(areas.working()) : areas.search(typed, areas.working(), MOST);
            return units.stream().skip(query.getOffset()).limit(query.getLimit());
        });
    }

    /**
     * Chooses the unit that an address names with its district, such as {@code Tổ 5, Láng Hạ, Đống Đa, Hà Nội}; nothing
     * changes when a unit is chosen already or the address names none.
     */
    public void propose(String address) {
        if (isEmpty()) {
            named(address).ifPresent(this::setValue);
        }
    }

    /** Chooses a unit, unless one is chosen already. */
    public void propose(AreaPath path) {
        if (isEmpty()) {
            areas.find(path).ifPresent(this::setValue);
        }
    }

    private Optional<Area> named(String address) {
        List<String> parts = Stream.of(address.split(","))
                .map(VietnameseText::fold)
                .filter(part -> !part.isEmpty() && !part.endsWith(CITY))
                .toList();
        if (parts.size() < NAMED) {
            return Optional.empty();
        }
        String ward = parts.get(parts.size() - NAMED);
        String district = parts.getLast();
        return areas.search(ward + " " + district, areas.working(), 1).stream()
                .filter(unit -> contains(unit, ward) && contains(unit, district))
                .findFirst();
    }

    private static boolean contains(Area unit, String name) {
        return (" " + VietnameseText.fold(unit.label()) + " ").contains(" " + name + " ");
    }
}
