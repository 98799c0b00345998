package vn.hanoi.ops.hotline.ui.tickets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Marks lines of the queue and takes one step for all that are marked. */
class SeveralBar extends Composite<Div> {

    private final TicketInquiry inquiry;
    private final TicketGrid grid;
    private final Supplier<List<TicketLine>> all;
    private final Button mark = new Button(text("hotline.several.mark"), event -> marking(true));
    private final Button every = new Button(text("hotline.several.all"), event -> markAll());
    private final Button step = new Button("", event -> open());
    private final Button end = new Button(text("hotline.several.end"), event -> marking(false));

    /** @param all the lines that the filter lets through, up to the most of one step */
    SeveralBar(TicketInquiry inquiry, TicketGrid grid, Supplier<List<TicketLine>> all) {
        this.inquiry = inquiry;
        this.grid = grid;
        this.all = all;
        mark.setId("several-mark");
        every.setId("several-all");
        step.setId("several-step");
        end.setId("several-end");
        for (Button button : List.of(mark, every, step, end)) {
            button.addThemeVariants(ButtonVariant.SMALL);
        }
        mark.addThemeVariants(ButtonVariant.TERTIARY);
        end.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("several-bar");
        getContent().add(mark, step, every, end);
        marking(false);
    }

    private void marking(boolean on) {
        grid.several(on);
        if (on) {
            grid.addSelectionListener(event -> count());
        }
        mark.setVisible(!on);
        every.setVisible(on);
        step.setVisible(on);
        end.setVisible(on);
        count();
    }

    private void markAll() {
        grid.asMultiSelect().select(all.get());
        count();
    }

    private void count() {
        int marked = grid.several() ? grid.getSelectedItems().size() : 0;
        step.setText(text("hotline.several.step", Formats.number(marked)));
        step.setEnabled(marked > 0);
    }

    private void open() {
        List<TicketRow> rows =
                grid.getSelectedItems().stream().map(TicketLine::row).toList();
        new SeveralDialog(inquiry.several(), rows, () -> {
                    marking(false);
                    grid.reload();
                })
                .open();
    }
}
