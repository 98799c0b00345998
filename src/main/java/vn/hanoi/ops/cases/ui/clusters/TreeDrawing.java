package vn.hanoi.ops.cases.ui.clusters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.clusters.TreeShape;

/** A drawn tree that scrolls in its own box; a click or Enter on a case opens it. */
@Tag("ops-transmission-tree")
@JsModule("./cases/transmission-tree.ts")
class TreeDrawing extends Component implements HasSize {

    private static final String CASE = "event.detail";

    private final transient JsonMapper json = JsonMapper.shared();

    TreeDrawing(Consumer<CaseId> open) {
        getElement()
                .addEventListener("case-chosen", event -> CaseId.parse(
                                event.getEventData().get(CASE).asString())
                        .ifPresent(open))
                .addEventData(CASE);
    }

    void show(TreeShape shape, String title) {
        getElement().setProperty("label", title);
        getElement().setProperty("shape", json.writeValueAsString(shape));
    }
}
