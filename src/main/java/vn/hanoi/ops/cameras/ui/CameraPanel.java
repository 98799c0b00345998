package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraNow;
import vn.hanoi.ops.kernel.ui.AsOf;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One camera: how it is and why, what it counts now and in the last hour, where it stands. */
class CameraPanel extends VerticalLayout {

    private final Areas areas;
    private final HourOfCounts hour;
    private final Runnable close;
    private final Paragraph reason = new Paragraph();
    private final HorizontalLayout state = new HorizontalLayout();
    private final CountTable counts = new CountTable();
    private @Nullable AsOf asOf;

    /** @param close lets go of the camera */
    CameraPanel(Areas areas, HourOfCounts hour, Runnable close) {
        this.close = close;
        this.areas = areas;
        this.hour = hour;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
        counts.getContent().setWidthFull();
        showNothing();
    }

    void showNothing() {
        removeAll();
        add(
                new RecordTop(text("cameras.detail.gone"), close),
                new EmptyState(text("cameras.detail.none"), text("cameras.detail.noneNext")));
    }

    /**
     * Shows a camera.
     *
     * @param actions what the officer may do with the camera
     * @param remarks what other rooms say about it
     */
    void show(CameraNow now, Component where, HorizontalLayout actions, List<String> remarks) {
        removeAll();
        Camera camera = now.camera();
        asOf = new AsOf(now.lateAfter());
        add(new RecordTop(camera.name(), close), state, reason);
        remarks.forEach(remark -> add(new Paragraph(remark)));
        add(counts, hour, facts(camera), actions);
        addAndExpand(where);
        refresh(now);
    }

    /** Shows newer counts of the same camera. */
    void refresh(CameraNow now) {
        state.removeAll();
        state.add(CameraTexts.badge(now.health()));
        if (asOf != null) {
            asOf.show(now.lastSeen(), now.asOf());
            state.add(asOf);
        }
        reason.setText(CameraTexts.reason(now));
        counts.show(now);
        hour.show(now.camera().id(), now.asOf());
    }

    private Component facts(Camera camera) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("ops-facts");
        fact(facts, "cameras.field.code", camera.code());
        fact(facts, "cameras.field.street", camera.street());
        fact(facts, "cameras.field.area", areas.labelOf(camera.area()));
        fact(facts, "cameras.field.product", CameraTexts.product(camera.product()));
        fact(facts, "cameras.field.interval", Formats.span(camera.interval()));
        Double ground = camera.visibleArea();
        fact(
                facts,
                "cameras.field.visibleArea",
                ground == null
                        ? text("cameras.detail.notMeasured")
                        : text("cameras.unit.area", Formats.number(ground)));
        fact(facts, "cameras.field.lanes", Formats.number(camera.lanes()));
        return facts;
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(new Span(value)));
    }
}
