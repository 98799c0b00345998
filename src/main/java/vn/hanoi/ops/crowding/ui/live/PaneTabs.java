package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** Map or list, where a telephone has room for one of them; the style sheet hides it elsewhere. */
class PaneTabs extends Composite<Div> {

    private final NativeButton map = new NativeButton(text("crowding.live.tab.map"), event -> choose(Pane.MAP));
    private final NativeButton list = new NativeButton(text("crowding.live.tab.list"), event -> choose(Pane.LIST));
    private final Consumer<Pane> chosen;

    /** What stands below the figures. */
    enum Pane {
        MAP,
        LIST
    }

    PaneTabs(Consumer<Pane> chosen) {
        this.chosen = chosen;
        getContent().addClassName("live-tabs");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", text("crowding.live.tabs"));
        getContent().add(map, list);
    }

    void choose(Pane pane) {
        map.getElement().setAttribute("aria-pressed", String.valueOf(pane == Pane.MAP));
        list.getElement().setAttribute("aria-pressed", String.valueOf(pane == Pane.LIST));
        chosen.accept(pane);
    }
}
