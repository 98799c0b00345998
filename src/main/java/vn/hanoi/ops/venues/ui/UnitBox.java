package vn.hanoi.ops.venues.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Predicate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;

/** Chooses a unit of the city by its name, with or without marks. */
class UnitBox extends ComboBox<Area> {

    private static final int MOST = 200;

    /** @param offered which units may be chosen */
    UnitBox(String label, Areas areas, Predicate<Area> offered) {
        super(label);
        setItemLabelGenerator(Area::label);
        setItems(query -> {
            String typed = query.getFilter().orElse("");
            List<Area> units =
                    typed.isBlank() ? areas.units(areas.working()) : areas.search(typed, areas.working(), MOST);
            return units.stream().filter(offered).skip(query.getOffset()).limit(query.getLimit());
        });
    }
}
