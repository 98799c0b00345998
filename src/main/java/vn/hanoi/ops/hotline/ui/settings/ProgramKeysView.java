package vn.hanoi.ops.hotline.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.api.open311.ProgramKey;
import vn.hanoi.ops.hotline.api.open311.ProgramKeys;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The programs that may send tickets through Open311: give, exchange and withdraw keys, and say how many posts a day. */
@Route("hotline/keys")
@Menu(title = "hotline.keys.title", order = 953)
@RolesAllowed({Roles.HOTLINE_SUPERVISOR, Roles.ADMIN})
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/hotline.css")
class ProgramKeysView extends Div implements HasDynamicTitle {

    private static final int USUAL = 500;
    private static final int MOST = 1_000_000;

    private final transient ProgramKeys keys;
    private final Grid<ProgramKey> grid = new Grid<>();

    ProgramKeysView(ProgramKeys keys) {
        this.keys = keys;
        Button issue = new Button(text("hotline.keys.issue"), event -> issue());
        issue.setId("key-issue");
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        Section list = new Section(issue, grid);
        list.addClassName("ops-panel");
        addClassName("hotline-stack");
        setSizeFull();
        add(new Paragraph(text("hotline.keys.help")), list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.keys.title");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(text("hotline.keys.none"), text("hotline.keys.noneNext")));
        grid.addColumn(TwoLines.of(
                        ProgramKey::name,
                        key -> text("hotline.keys.made", key.madeBy(), Formats.date(key.validFrom()))))
                .setHeader(text("hotline.keys.program"))
                .setFlexGrow(3);
        grid.addColumn(key -> Formats.number(key.perDay())).setHeader(text("hotline.keys.perDay"));
        grid.addColumn(key -> Formats.dateTime(key.usedAt())).setHeader(text("hotline.keys.used"));
        grid.addColumn(ProgramKeysView::validity)
                .setHeader(text("hotline.keys.valid"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::steps).setFlexGrow(3);
    }

    private static String validity(ProgramKey key) {
        if (key.validTo() != null) {
            return text("hotline.keys.ended", Formats.dateTime(key.validTo()));
        }
        return key.formerUntil() == null
                ? text("hotline.keys.inUse")
                : text("hotline.keys.former", Formats.dateTime(key.formerUntil()));
    }

    private Component steps(ProgramKey key) {
        Div buttons = new Div();
        buttons.addClassName("several-bar");
        if (key.validTo() != null) {
            return buttons;
        }
        Button exchange = new Button(text("hotline.keys.exchange"), event -> show(() -> keys.exchange(key.name())));
        Button quota = new Button(text("hotline.keys.quota"), event -> quota(key));
        Button withdraw = new Button(
                text("hotline.keys.withdraw"),
                event -> ConfirmQuestion.askBeforeLoss(
                        text("hotline.keys.withdrawQuestion", key.name()),
                        text("hotline.keys.withdrawConsequence"),
                        text("hotline.keys.withdraw"),
                        () -> {
                            keys.withdraw(key.name());
                            refresh();
                        }));
        for (Button button : new Button[] {exchange, quota, withdraw}) {
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        }
        buttons.add(exchange, quota, withdraw);
        return buttons;
    }

    private void issue() {
        TextField name = new TextField(text("hotline.keys.program"));
        name.setId("key-name");
        name.setWidthFull();
        IntegerField perDay = perDay(USUAL);
        ask(text("hotline.keys.issue"), () -> show(() -> keys.issue(name.getValue(), number(perDay))), name, perDay);
    }

    private void quota(ProgramKey key) {
        IntegerField perDay = perDay(key.perDay());
        ask(
                text("hotline.keys.quota"),
                () -> {
                    try {
                        keys.allow(key.name(), number(perDay));
                    } catch (IllegalArgumentException wrong) {
                        Notifications.error(text("hotline.keys.wrong"));
                    }
                    refresh();
                },
                perDay);
    }

    private static IntegerField perDay(int now) {
        IntegerField perDay = new IntegerField(text("hotline.keys.perDay"));
        perDay.setMin(1);
        perDay.setMax(MOST);
        perDay.setValue(now);
        perDay.setWidthFull();
        return perDay;
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private void ask(String title, Runnable step, Component... fields) {
        Dialog dialog = new Dialog(title);
        Div form = new Div(fields);
        form.addClassName("step-form");
        dialog.add(form);
        Button save = new Button(title, event -> {
            dialog.close();
            step.run();
        });
        save.setId("key-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(text("kernel.cancel"), event -> dialog.close()), save);
        dialog.open();
    }

    /** Shows a key once. */
    private void show(Supplier<String> step) {
        try {
            String key = step.get();
            TextField shown = new TextField(text("hotline.keys.key"));
            shown.setValue(key);
            shown.setReadOnly(true);
            shown.setId("key-shown");
            shown.setWidthFull();
            Dialog dialog = new Dialog(text("hotline.keys.once"));
            dialog.setWidth("min(560px, calc(100vw - 24px))");
            dialog.add(new Div(new Paragraph(text("hotline.keys.onceHelp")), shown));
            dialog.getFooter().add(new Button(text("kernel.close"), event -> dialog.close()));
            dialog.open();
        } catch (IllegalArgumentException wrong) {
            Notifications.error(text("hotline.keys.wrong"));
        }
        refresh();
    }

    private void refresh() {
        grid.setItems(keys.rows());
    }
}
