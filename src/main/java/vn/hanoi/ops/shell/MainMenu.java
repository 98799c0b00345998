package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge.Waiting;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The menu as the officer's posts allow it, collected from the views' own annotations, with what waits behind each entry. */
class MainMenu extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(MainMenu.class);
    private static final long MOST = 999;

    private final Map<String, SideNavItem> items = new HashMap<>();
    private final List<MenuBadge> badges;

    MainMenu(List<MenuBadge> badges) {
        this.badges = badges;
        getContent().addClassName("ops-menu");
        Map<MenuGroup, List<MenuEntry>> groups = MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.groupingBy(MenuGroup::of, TreeMap::new, Collectors.toList()));
        groups.forEach(this::addGroup);
    }

    /** Asks every badge anew. */
    void refresh() {
        badges.forEach(this::show);
    }

    /**
     * Marks the entry that the open screen belongs to: the one with the longest address that the screen's own begins
     * with, so that of a list and a screen below it only one is marked.
     *
     * @param address the screen's address without a leading slash
     */
    void mark(String address) {
        String chosen = items.keySet().stream()
                .filter(path -> (address + "/").startsWith(path + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        items.forEach((path, item) -> item.setMatchNested(path.equals(chosen)));
    }

    private void addGroup(MenuGroup group, List<MenuEntry> entries) {
        SideNav nav = new SideNav(getTranslation(group.titleKey()));
        nav.setCollapsible(true);
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            items.put(entry.path().replaceFirst("^/", ""), item);
            nav.addItem(item);
        }
        getContent().add(nav);
    }

    private void show(MenuBadge badge) {
        SideNavItem item = items.get(badge.route());
        if (item == null) {
            return;
        }
        try {
            item.setSuffixComponent(sign(badge.waiting()));
        } catch (RuntimeException e) {
            log.warn("The badge of {} failed: {}", badge.route(), e.toString());
        }
    }

    private Span sign(Waiting waiting) {
        Span sign = new Span(waiting.count() == 0 ? "" : Formats.capped(waiting.count(), MOST));
        sign.addClassName("ops-badge");
        sign.getElement().setAttribute("data-late", waiting.late());
        String key = waiting.late() ? "shell.menu.waitingLate" : "shell.menu.waiting";
        sign.getElement().setAttribute("aria-label", getTranslation(key, Formats.number(waiting.count())));
        sign.getElement().setAttribute("role", "img");
        sign.setVisible(waiting.count() > 0);
        return sign;
    }
}
