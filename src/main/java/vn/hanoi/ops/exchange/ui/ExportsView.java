package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.ExportRules;
import vn.hanoi.ops.exchange.Exports;

/** Files that were ordered: the officer's own, those that wait for a decision, all of them for auditors, and the rules. */
@Route(ExportsView.ROUTE)
@Menu(title = "exchange.title", order = 945)
@PermitAll
class ExportsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "exports";

    private static final String TAB = "tab";

    private final Exports exports;
    private final ExportGrid grid;
    private final TermsPanel terms;
    private final Map<String, Tab> choices = new LinkedHashMap<>();
    private final Tabs tabs = new Tabs();

    ExportsView(Exports exports, ExportButtons buttons, ExportRules rules, CurrentOfficer officers) {
        this.exports = exports;
        this.grid = new ExportGrid(buttons.parts(), this::refresh);
        boolean admin = officers.require().is(Role.ADMIN);
        this.terms = new TermsPanel(rules, admin);
        offer("mine");
        offer("waiting");
        if (officers.require().is(Role.AUDITOR)) {
            offer("all");
        }
        offer("rules");
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                go(chosen());
            }
        });
        addClassName("ops-page");
        setSizeFull();
        add(tabs);
        addAndExpand(grid, terms);
    }

    @Override
    public String getPageTitle() {
        return text("exchange.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted =
                event.getLocation().getQueryParameters().getSingleParameter(TAB).orElse("mine");
        tabs.setSelectedTab(choices.getOrDefault(wanted, choices.get("mine")));
        refresh();
    }

    private void offer(String name) {
        Tab tab = new Tab(text("exchange.tab." + name));
        choices.put(name, tab);
        tabs.add(tab);
    }

    private String chosen() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().equals(tabs.getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("mine");
    }

    private void refresh() {
        String tab = chosen();
        grid.setVisible(!tab.equals("rules"));
        terms.setVisible(tab.equals("rules"));
        switch (tab) {
            case "waiting" -> grid.show(exports.waiting(), true);
            case "all" -> grid.show(exports.all(), false);
            case "rules" -> terms.refresh();
            default -> grid.show(exports.mine(), false);
        }
    }

    private void go(String tab) {
        getUI().ifPresent(ui -> ui.navigate(ExportsView.class, QueryParameters.of(TAB, tab)));
    }
}
