package vn.hanoi.ops.kernel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyGridViewTests extends BrowserlessTest {

    private final LazyGrid<Integer> grid = new LazyGrid<>();
    private final List<Optional<Integer>> asked = new ArrayList<>();

    @Test
    void readsEachPageFromTheLastRowSeen() {
        UI.getCurrent().add(grid);
        grid.show(this::page);

        assertThat(test(grid).size()).isEqualTo(250);
        assertThat(asked).startsWith(Optional.empty(), Optional.of(99), Optional.of(199));
    }

    @Test
    void startsAgainFromTheBeginning() {
        UI.getCurrent().add(grid);
        grid.show(this::page);
        test(grid).size();
        asked.clear();

        grid.reload();
        test(grid).size();

        assertThat(asked).startsWith(Optional.empty());
    }

    private List<Integer> page(Optional<Integer> after, int limit) {
        asked.add(after);
        int from = after.map(last -> last + 1).orElse(0);
        return IntStream.range(from, Math.min(250, from + limit)).boxed().toList();
    }
}
