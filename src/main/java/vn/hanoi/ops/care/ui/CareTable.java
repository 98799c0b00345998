package vn.hanoi.ops.care.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.HtmlContainer;

/** A small table that fits a record's width: a name first, figures behind it. */
public class CareTable extends HtmlContainer {

    /** @param headKeys translation keys of the heads */
    public CareTable(String... headKeys) {
        super("table");
        addClassName("care-table");
        HtmlContainer heads = new HtmlContainer("tr");
        for (String key : headKeys) {
            HtmlContainer head = new HtmlContainer("th");
            head.getElement().setAttribute("scope", "col");
            head.setText(text(key));
            heads.add(head);
        }
        HtmlContainer head = new HtmlContainer("thead");
        head.add(heads);
        add(head);
    }

    /** Adds a line; its first cell names it. */
    public CareTable row(String... cells) {
        HtmlContainer row = new HtmlContainer("tr");
        for (int i = 0; i < cells.length; i++) {
            HtmlContainer cell = new HtmlContainer(i == 0 ? "th" : "td");
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
            cell.setText(cells[i]);
            row.add(cell);
        }
        add(row);
        return this;
    }
}
