package vn.hanoi.ops.probe.leak;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that a browser is told of a screen: texts, attributes, properties, cells, choices and calls of scripts. */
final class ScreenText {

    private static final int ROWS = 40;
    private static final int CHOICES = 20;

    private final SpringBrowserlessTest test;
    private final StringBuilder text = new StringBuilder();

    private ScreenText(SpringBrowserlessTest test) {
        this.test = test;
    }

    static String of(SpringBrowserlessTest test, UI ui) {
        ScreenText screen = new ScreenText(test);
        screen.element(ui.getElement());
        test.$(Grid.class).all().forEach(screen::grid);
        test.$(ComboBox.class).all().forEach(screen::choices);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals()
                .dumpPendingJavaScriptInvocations()
                .forEach(call -> screen.say(call.getInvocation().getParameters().toString()));
        return screen.text.toString();
    }

    private void element(Element element) {
        if (element.isTextNode()) {
            say(element.getText());
            return;
        }
        element.getAttributeNames().forEach(name -> say(element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> say(element.getProperty(name)));
        element.getChildren().forEach(this::element);
        element.getNode().getFeatureIfInitialized(VirtualChildrenList.class).ifPresent(list -> IntStream.range(
                        0, list.size())
                .mapToObj(i -> Element.get(list.get(i)))
                .forEach(this::element));
    }

    private <T> void grid(Grid<T> grid) {
        GridTester<Grid<T>, T> rows = new GridTester<>(grid);
        int columns =
                (int) grid.getColumns().stream().filter(c -> c.isVisible()).count();
        for (int row = 0; row < rowsOf(grid); row++) {
            for (int column = 0; column < columns; column++) {
                say(rows.getCellText(row, column));
            }
        }
    }

    /** How many of the first rows there are; a long list is not read to its end. */
    static <T> int rowsOf(Grid<T> grid) {
        if (grid instanceof TreeGrid) {
            return Math.min(ROWS, new GridTester<>(grid).size());
        }
        return (int) grid.getDataProvider()
                .fetch(new Query<>(0, ROWS, List.of(), null, null))
                .count();
    }

    private <T> void choices(ComboBox<T> box) {
        if (box.getDataProvider() != null) {
            box.getDataProvider()
                    .fetch(new Query<>(0, CHOICES, null, null, null))
                    .forEach(item -> say(box.getItemLabelGenerator().apply(item)));
        }
    }

    private void say(String words) {
        if (words != null) {
            text.append(words).append('\n');
        }
    }
}
