package vn.hanoi.ops.probe.leak;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnPathRenderer;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** Everything that a browser is told of a screen: texts, attributes, properties, cells, choices and calls of scripts. */
final class ScreenText {

    private static final int ROWS = 40;
    private static final int CHOICES = 20;

    private final SpringBrowserlessTest test;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> cells = new ArrayList<>();

    private ScreenText(SpringBrowserlessTest test) {
        this.test = test;
    }

    static String of(SpringBrowserlessTest test, UI ui) {
        ScreenText screen = new ScreenText(test);
        screen.succeed(ComponentUtil.getData(ui, ScreenText.class));
        ComponentUtil.setData(ui, ScreenText.class, screen);
        screen.element(ui.getElement());
        test.$(Grid.class).all().forEach(screen::grid);
        test.$(ComboBox.class).all().forEach(screen::choices);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals()
                .dumpPendingJavaScriptInvocations()
                .forEach(call -> screen.say(call.getInvocation().getParameters()));
        return screen.text.toString();
    }

    /** Cells stay on the screen until the next reading, so that their links and choices are found as well. */
    private void succeed(@Nullable ScreenText earlier) {
        if (earlier != null) {
            earlier.cells.forEach(Element::removeFromParent);
        }
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
        List<Grid.Column<T>> columns =
                grid.getColumns().stream().filter(Component::isVisible).toList();
        for (T row : rows(grid, ROWS)) {
            for (Grid.Column<T> column : columns) {
                cell(grid, column, row);
            }
        }
    }

    private <T> void cell(Grid<T> grid, Grid.Column<T> column, T row) {
        Renderer<T> renderer = column.getRenderer();
        if (renderer instanceof ComponentRenderer<?, T> components) {
            Component cell = components.createComponent(row);
            grid.getElement().appendChild(cell.getElement());
            cells.add(cell.getElement());
            element(cell.getElement());
        } else if (renderer instanceof LitRenderer<T> texts) {
            texts.getValueProviders().values().forEach(value -> say(value.apply(row)));
        } else if (renderer instanceof ColumnPathRenderer<T> path) {
            say(values(path).apply(row));
        }
        if (column.getTooltipGenerator() != null) {
            say(column.getTooltipGenerator().apply(row));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> ValueProvider<T, ?> values(ColumnPathRenderer<T> path) {
        return (ValueProvider<T, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(path, "provider"));
    }

    /** The first rows, asked for at once; a long list is not read to its end. */
    static <T> List<T> rows(Grid<T> grid, int most) {
        if (grid instanceof TreeGrid) {
            GridTester<Grid<T>, T> tree = new GridTester<>(grid);
            return IntStream.range(0, Math.min(most, tree.size()))
                    .mapToObj(tree::getRow)
                    .toList();
        }
        return grid.getDataProvider()
                .fetch(new Query<>(0, most, List.of(), null, null))
                .toList();
    }

    private <T> void choices(ComboBox<T> box) {
        if (box.getDataProvider() != null) {
            box.getDataProvider()
                    .fetch(new Query<>(0, CHOICES, null, null, null))
                    .forEach(item -> say(box.getItemLabelGenerator().apply(item)));
        }
    }

    private void say(@Nullable Object words) {
        if (words != null) {
            text.append(words).append('\n');
        }
    }
}
