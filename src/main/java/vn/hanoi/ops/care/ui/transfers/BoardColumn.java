package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A column of the board: its state, how many there are, the first cards. */
class BoardColumn extends Composite<Section> {

    private static final int STEP = 20;

    private final String titleKey;
    private int limit = STEP;

    BoardColumn(String titleKey) {
        this.titleKey = titleKey;
        getContent().addClassName("board-column");
    }

    void show(List<TransferRow> rows, Function<TransferRow, Component> card) {
        H3 title = new H3(text(titleKey) + " · " + Formats.number(rows.size()));
        Div cards = new Div();
        cards.addClassName("cards");
        rows.stream().limit(limit).forEach(row -> cards.add(card.apply(row)));
        getContent().removeAll();
        getContent().getElement().setAttribute("aria-label", text(titleKey));
        getContent().add(title, cards);
        if (rows.isEmpty()) {
            Div none = new Div(text("care.board.empty"));
            none.addClassName("quiet");
            cards.add(none);
        }
        if (rows.size() > limit) {
            cards.add(new Button(text("care.board.more", Formats.number(rows.size() - limit)), event -> {
                limit += STEP;
                show(rows, card);
            }));
        }
    }
}
