package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.shell.settings.LanguageSwitch;
import vn.hanoi.ops.shell.settings.SchemeSwitch;

/** The line above every screen; on a phone it keeps the brand, the age of the data and the search, the rest moves to the drawer. */
class TopBar extends Composite<Header> {

    private final H1 title = new H1();

    TopBar(FrameParts parts, FreshnessChip freshness, Component officer) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div space = new Div();
        space.addClassName("space");
        getContent().addClassName("ops-top");
        getContent().add(toggle, brand());
        parts.officer().ifPresent(o -> getContent().add(scope(parts.scopeOf(o))));
        getContent().add(new SearchBox(parts.search()), space, freshness, new LanguageSwitch(), new SchemeSwitch());
        title.addClassName("ops-hidden");
        getContent().add(officer, title);
    }

    /** Tells screen readers which screen this is. */
    void name(String screen) {
        title.setText(screen);
    }

    /** A chip that names the officer's areas. */
    static Span scope(String areas) {
        Span words = new Span(Translations.text("shell.scope"));
        Span names = new Span(areas);
        names.addClassName("strong");
        Span chip = new Span(words, names);
        chip.addClassNames("ops-chip", "ops-scope");
        chip.getElement().setAttribute("title", areas);
        return chip;
    }

    private RouterLink brand() {
        Span name = new Span(getTranslation("shell.brand"));
        name.addClassName("name");
        Span task = new Span(getTranslation("shell.brand.task"));
        task.addClassName("task");
        RouterLink brand = new RouterLink(HomeView.class);
        brand.addClassName("ops-brand");
        brand.add(name, task);
        return brand;
    }
}
