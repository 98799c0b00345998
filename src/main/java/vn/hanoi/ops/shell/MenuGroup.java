package vn.hanoi.ops.shell;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Locale;

/** The headings of the menu; an entry belongs to the one whose hundred its order has, such as 920 to the system. */
enum MenuGroup {
    OVERVIEW,
    CASES,
    QUARANTINE,
    PLACES,
    HOTLINE,
    SYSTEM;

    private static final int HUNDRED = 100;

    static MenuGroup of(MenuEntry entry) {
        Double order = entry.order();
        int hundred = order == null ? 9 : (int) (order / HUNDRED);
        return hundred < 1 || hundred >= SYSTEM.ordinal() + 1 ? outside(hundred) : values()[hundred - 1];
    }

    String titleKey() {
        return "menu.group." + name().toLowerCase(Locale.ROOT);
    }

    private static MenuGroup outside(int hundred) {
        return hundred < 1 ? OVERVIEW : SYSTEM;
    }
}
