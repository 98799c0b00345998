package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntFunction;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Shows what a pasted block would change and what is wrong with it, cell by cell, before anything is stored. */
class PasteDialog extends Dialog {

    /** @param number the case's number at a row of the plan */
    PasteDialog(PastePlan plan, IntFunction<String> number, Runnable apply) {
        int changes = plan.changes().size();
        setHeaderTitle(text("cases.sheet.paste"));
        setWidth("min(860px, calc(100vw - 24px))");
        add(new Paragraph(text(
                "cases.sheet.pasteWould",
                Formats.number(changes),
                Formats.number(plan.faults().size()))));
        if (plan.cut()) {
            add(new Paragraph(text("cases.sheet.pasteCut")));
        }
        Grid<PastePlan.Cell> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(cell -> number.apply(cell.row())).setHeader(text("cases.contacts.case"));
        grid.addColumn(cell -> text(cell.field().titleKey())).setHeader(text("cases.sheet.field"));
        grid.addColumn(cell -> CellText.shown(cell.field(), cell.before())).setHeader(text("cases.sheet.before"));
        grid.addColumn(PastePlan.Cell::typed).setHeader(text("cases.sheet.after"));
        grid.addColumn(cell -> cell.fault().isEmpty() ? "" : text(cell.fault()))
                .setHeader(text("cases.sheet.fault"))
                .setFlexGrow(2);
        grid.setItems(plan.cells().stream()
                .filter(cell -> cell.changes() || !cell.fault().isEmpty())
                .toList());
        grid.setHeight("22rem");
        Button go = new Button(text("cases.sheet.apply", Formats.number(changes)), event -> {
            close();
            apply.run();
        });
        go.setId("paste-apply");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(changes > 0);
        add(grid);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }
}
