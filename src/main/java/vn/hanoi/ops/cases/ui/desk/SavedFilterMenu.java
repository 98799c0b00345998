package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.records.SavedFilters;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.kernel.ui.Addresses;

/** The officer's own filters: choose, keep the present one, forget. */
class SavedFilterMenu extends Composite<MenuBar> {

    private final SavedFilters filters;
    private final Supplier<CaseFilter> now;

    SavedFilterMenu(SavedFilters filters, Supplier<CaseFilter> now) {
        this.filters = filters;
        this.now = now;
        getContent().setId("saved-filters");
        build();
    }

    private void build() {
        getContent().removeAll();
        MenuItem root = getContent().addItem(text("cases.saved"));
        filters.mine().forEach(saved -> {
            MenuItem item = root.getSubMenu().addItem(saved.name());
            item.getSubMenu()
                    .addItem(text("cases.saved.open"), event -> Addresses.open(CaseAddress.ROUTE + saved.address()));
            item.getSubMenu().addItem(text("cases.saved.remove"), event -> {
                filters.remove(saved.id());
                build();
            });
        });
        root.getSubMenu().addItem(text("cases.saved.keep"), event -> ask());
    }

    private void ask() {
        TextField name = new TextField(text("cases.saved.name"));
        name.setMaxLength(80);
        name.setWidthFull();
        Dialog dialog = new Dialog(name);
        dialog.setHeaderTitle(text("cases.saved.keep"));
        Button save = new Button(text("cases.save"), event -> {
            if (name.getValue().isBlank()) {
                name.setInvalid(true);
                name.setErrorMessage(text("kernel.required"));
                return;
            }
            Optional<String> refused = Attempt.of(() -> filters.save(name.getValue(), CaseAddress.query(now.get())));
            name.setInvalid(refused.isPresent());
            name.setErrorMessage(refused.orElse(""));
            if (refused.isEmpty()) {
                dialog.close();
                build();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(text("kernel.cancel"), event -> dialog.close()), save);
        dialog.open();
        name.focus();
    }
}
