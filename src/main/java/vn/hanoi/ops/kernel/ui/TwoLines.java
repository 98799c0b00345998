package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** A cell with a name and, quieter below it, where it is; long names wrap and are never cut. */
public final class TwoLines {

    private TwoLines() {}

    /** The renderer of such a cell. */
    public static <R> LitRenderer<R> of(ValueProvider<R, String> name, ValueProvider<R, String> place) {
        return LitRenderer.<R>of("<div class=\"two-lines\"><b>${item.name}</b><span>${item.place}</span></div>")
                .withProperty("name", name)
                .withProperty("place", place);
    }
}
