package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.hanoi.ops.access.Officer;

/** The officer's name and post, and the way out: also at the identity provider. */
class OfficerMenu extends Composite<MenuBar> {

    OfficerMenu(Officer officer, String post, AuthenticationContext authentication) {
        Span name = new Span(officer.displayName());
        name.addClassName("strong");
        Span title = new Span(post);
        title.addClassName("post");
        MenuBar bar = getContent();
        bar.addClassName("ops-officer");
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem item = bar.addItem(new Span(name, title));
        item.setAriaLabel(getTranslation("shell.officer.menu", officer.displayName(), post));
        item.getSubMenu().addItem(getTranslation("shell.logout"), event -> authentication.logout());
    }
}
