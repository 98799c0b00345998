package vn.hanoi.ops.kernel.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import software.xdev.chartjs.model.charts.Chart;
import vn.hanoi.ops.kernel.ui.text.Translations;

/**
 * A chart drawn by Chart.js in the browser from a configuration built in Java. A colour may be a token of the style
 * sheet ({@code var(--ops-level-3)}), so that the chart follows the colour scheme.
 *
 * @see "docs/decisions/0005-charts.md"
 */
@Tag("ops-chart")
@NpmPackage(value = "chart.js", version = "4.5.0")
@JsModule("./chart/ops-chart.ts")
public class ChartView extends Component implements HasSize, HasStyle {

    /** An empty chart that announces itself by this name, translated. */
    public ChartView(String label) {
        getElement().setAttribute("label", label);
    }

    /** Draws a configuration anew. @param alternative what the chart says, in a sentence, for those who cannot see it */
    public void show(Chart<?, ?, ?> configuration, String alternative) {
        send("show", configuration, alternative);
    }

    /** Draws the data of a configuration of the same shape into the present chart, without building it anew. */
    public void update(Chart<?, ?, ?> configuration, String alternative) {
        send("refresh", configuration, alternative);
    }

    private void send(String method, Chart<?, ?, ?> configuration, String alternative) {
        getElement().setProperty("alternative", alternative);
        getElement().setProperty("locale", Translations.locale().toLanguageTag());
        getElement().callJsFunction(method, configuration.toJson());
    }
}
