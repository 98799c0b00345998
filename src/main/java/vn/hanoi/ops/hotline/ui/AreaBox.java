package vn.hanoi.ops.hotline.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;

/** A field that finds a unit by its name, marks or not. */
public final class AreaBox {

    private AreaBox() {}

    /** A field over the units that the console works with. */
    public static ComboBox<Area> of(String label, Areas areas) {
        ComboBox<Area> box = new ComboBox<>(label);
        box.setItemLabelGenerator(Area::label);
        box.setItems(query ->
                areas
                        .search(query.getFilter().orElse(""), areas.working(), query.getOffset() + query.getLimit())
                        .stream()
                        .skip(query.getOffset()));
        box.setWidthFull();
        return box;
    }
}
