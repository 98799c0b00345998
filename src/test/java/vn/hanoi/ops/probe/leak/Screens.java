package vn.hanoi.ops.probe.leak;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Purpose;

/**
 * Reads screens as one officer: as they open, with each of the first two rows opened, and with each gate passed for each
 * purpose that it offers. A file that a link offers is read once before a row is opened and once after, for each purpose.
 */
class Screens {

    private static final Set<Channel> SCREEN =
            EnumSet.of(Channel.LIST, Channel.FORM, Channel.SEARCH, Channel.PICKER, Channel.MAP);
    private static final Set<Channel> FILE = EnumSet.of(Channel.EXPORT, Channel.PRINT);
    private static final int OPENED_ROWS = 2;

    private final SpringBrowserlessTest test;
    private final Leaks leaks;
    private final Consumer<String> found;
    private final Set<String> filesRead = new HashSet<>();

    Screens(SpringBrowserlessTest test, Leaks leaks, Consumer<String> found) {
        this.test = test;
        this.leaks = leaks;
        this.found = found;
    }

    /** What a browser is told of the place, and nothing else of it. */
    String glance(String address) {
        UI.getCurrent().navigate(address);
        return ScreenText.of(test, UI.getCurrent());
    }

    /** Tells whether the place opened, and not the one that says that there is nothing here. */
    static boolean isAt(Class<?> place) {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .anyMatch(place::isInstance);
    }

    void read(String address) {
        filesRead.clear();
        UI.getCurrent().navigate(address);
        note(address, -1, Purpose.NONE);
        for (int row = 0; row < OPENED_ROWS; row++) {
            if (clickRows(row)) {
                note(address, row, Purpose.NONE);
                gates(address, row);
            }
        }
        gates(address, -1);
    }

    private boolean clickRows(int row) {
        boolean clicked = false;
        for (Grid<?> grid : test.$(Grid.class).all()) {
            GridTester<?, ?> tester = new GridTester<>(grid);
            if (grid.isAttached() && ScreenText.rows(grid, row + 1).size() > row) {
                tester.clickRow(row);
                clicked = true;
            }
        }
        return clicked;
    }

    /** Opens the record behind each gate for each purpose that it offers. */
    private void gates(String address, int row) {
        int purposes = gate().map(g -> choices(g).size()).orElse(0);
        for (int i = 0; i < purposes; i++) {
            if (gate().isEmpty()) {
                UI.getCurrent().navigate(address);
                if (row >= 0) {
                    clickRows(row);
                }
            }
            if (gate().isPresent()) {
                RadioButtonGroup<Purpose> gate = gate().get();
                Purpose purpose = choices(gate).get(i);
                gate.setValue(purpose);
                test.$(Button.class).withId("open-record").all().getFirst().click();
                note(address, row, purpose);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<RadioButtonGroup<Purpose>> gate() {
        return test.$(RadioButtonGroup.class).all().stream()
                .filter(group -> choices(group).stream().anyMatch(Purpose.class::isInstance))
                .map(group -> (RadioButtonGroup<Purpose>) group)
                .findFirst();
    }

    private static <T> List<T> choices(RadioButtonGroup<T> group) {
        return group.getListDataView().getItems().toList();
    }

    private void note(String address, int row, Purpose purpose) {
        String where = "/" + address + (row < 0 ? "" : " row " + row) + " for " + purpose;
        Set<Purpose> purposes = EnumSet.of(Purpose.NONE, purpose);
        leaks.in(ScreenText.of(test, UI.getCurrent()), SCREEN, purposes)
                .forEach(leak -> found.accept(where + " shows " + leak));
        leaks.in(Downloads.of(test, file -> filesRead.add(file + (row < 0) + purpose)), FILE, purposes)
                .forEach(leak -> found.accept(where + " gives out " + leak));
    }
}
