package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;

/** Map or list, where a telephone has room for one of them; the style sheet hides it elsewhere. */
class PaneTabs extends Composite<Tabs> {

    private final Tab map = new Tab(text("crowding.live.tab.map"));
    private final Tab list = new Tab(text("crowding.live.tab.list"));

    /** What stands below the figures. */
    enum Pane {
        MAP,
        LIST
    }

    PaneTabs(Consumer<Pane> chosen) {
        getContent().addClassName("live-tabs");
        getContent().add(map, list);
        getContent()
                .addSelectedChangeListener(
                        event -> chosen.accept(event.getSelectedTab() == list ? Pane.LIST : Pane.MAP));
    }

    void choose(Pane pane) {
        getContent().setSelectedTab(pane == Pane.LIST ? list : map);
    }
}
