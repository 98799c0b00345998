package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraNow;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A camera's newest counts, class by class; a class that it does not report is not there. */
class CountTable extends Composite<Div> {

    private static final String IN_PICTURES = "vision";

    void show(CameraNow now) {
        getContent().removeAll();
        boolean least = IN_PICTURES.equals(now.camera().product());
        add("cameras.counts.occupancy", now.occupancyAt(), now.occupancy(), v -> atLeast(v, least));
        add("cameras.counts.flow", now.flowAt(), now.flow(), v -> Formats.decimal(v, 1));
        if (now.occupancyAt() == null && now.flowAt() == null) {
            getContent().add(new Paragraph(text("cameras.counts.none")));
        }
    }

    /** What is counted in pictures is a least number: the far part of a street is not seen. */
    private static String atLeast(Double value, boolean least) {
        String number = Formats.decimal(value, 0);
        return least ? text("cameras.counts.atLeast", number) : number;
    }

    private void add(
            String titleKey, @Nullable Instant at, Map<CountClass, Double> values, Function<Double, String> shown) {
        if (at == null) {
            return;
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("ops-facts");
        new TreeMap<>(values)
                .forEach((type, value) -> list.add(
                        new DescriptionList.Term(CameraTexts.countClass(type)),
                        new DescriptionList.Description(shown.apply(value))));
        getContent().add(new H3(text(titleKey, Formats.seconds(at))), list);
    }
}
