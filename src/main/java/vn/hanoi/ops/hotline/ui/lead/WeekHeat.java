package vn.hanoi.ops.hotline.ui.lead;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** How many tickets come at which hour of which day of the week: each cell holds its number, shaded by its share. */
class WeekHeat extends Composite<Div> {

    private static final int STEPS = 5;
    private static final String[] RULE_DAYS = {"day1", "day2", "day3", "day4", "day5", "day6", "day7"};

    WeekHeat() {
        getContent().addClassName("week-heat");
        getContent().getElement().setAttribute("role", "table");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("aria-label", text("hotline.report.week"));
    }

    void show(int[][] counts) {
        getContent().removeAll();
        int most = 1;
        for (int[] day : counts) {
            for (int count : day) {
                most = Math.max(most, count);
            }
        }
        Div head = row();
        head.add(cell("columnheader", text("hotline.report.day")));
        for (int hour = 0; hour < counts[0].length; hour++) {
            head.add(cell("columnheader", String.valueOf(hour)));
        }
        for (int day = 0; day < counts.length; day++) {
            Div row = row();
            row.add(cell("rowheader", text("hotline.rule." + RULE_DAYS[day])));
            for (int count : counts[day]) {
                Span cell = cell("cell", count == 0 ? "" : Formats.number(count));
                cell.getElement().setAttribute("data-heat", String.valueOf(count * STEPS / most));
                row.add(cell);
            }
        }
    }

    private Div row() {
        Div row = new Div();
        row.getElement().setAttribute("role", "row");
        getContent().add(row);
        return row;
    }

    private static Span cell(String role, String words) {
        Span cell = new Span(words);
        cell.getElement().setAttribute("role", role);
        return cell;
    }
}
