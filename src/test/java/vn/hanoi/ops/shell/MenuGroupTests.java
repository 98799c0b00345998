package vn.hanoi.ops.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.menu.MenuEntry;
import org.junit.jupiter.api.Test;

class MenuGroupTests {

    @Test
    void followsTheHundredOfTheOrder() {
        assertThat(MenuGroup.of(entry(110))).isEqualTo(MenuGroup.OVERVIEW);
        assertThat(MenuGroup.of(entry(250))).isEqualTo(MenuGroup.CASES);
        assertThat(MenuGroup.of(entry(599))).isEqualTo(MenuGroup.HOTLINE);
    }

    @Test
    void putsEverythingElseUnderTheSystem() {
        assertThat(MenuGroup.of(entry(920))).isEqualTo(MenuGroup.SYSTEM);
        assertThat(MenuGroup.of(new MenuEntry("x", "x", null, null, Div.class))).isEqualTo(MenuGroup.SYSTEM);
    }

    private static MenuEntry entry(double order) {
        return new MenuEntry("x", "x", order, null, Div.class);
    }
}
