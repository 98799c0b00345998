package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** Leads each officer to the first screen of the officer's own menu. */
@Route("")
@PermitAll
public class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::path)
                .filter(path -> !path.isBlank())
                .findFirst()
                .ifPresentOrElse(event::forwardTo, this::explain);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.brand");
    }

    private void explain() {
        getContent().add(new EmptyState(getTranslation("shell.home.empty"), getTranslation("shell.home.emptyNext")));
    }
}
