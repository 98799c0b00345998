package vn.hanoi.ops.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;

/** Chooses an administrative unit by name, without marks, always with its district. */
public class UnitBox extends ComboBox<Area> {

    private static final int MOST = 100;

    /** @param label translated */
    public UnitBox(Areas areas, String label) {
        super(label);
        setClearButtonVisible(true);
        setItemLabelGenerator(Area::label);
        setItems(query -> {
            String typed = query.getFilter().orElse("");
            List<Area> units =
                    typed.isBlank() ? areas.units(areas.working()) : areas.search(typed, areas.working(), MOST);
            return units.stream().skip(query.getOffset()).limit(query.getLimit());
        });
    }
}
