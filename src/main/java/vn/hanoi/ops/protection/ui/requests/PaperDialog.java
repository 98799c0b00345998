package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.protection.held.PaperRow.State;
import vn.hanoi.ops.protection.held.PaperText;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.ui.parts.Attempt;
import vn.hanoi.ops.protection.ui.parts.WordsDialog;

/** The paper as this officer may read it: to review it as the second officer, or to hand it out. */
class PaperDialog extends Dialog {

    private final RequestDesk desk;
    private final RequestRow row;
    private final Runnable moved;

    PaperDialog(RequestDesk desk, RequestRow row, Runnable moved) {
        this.desk = desk;
        this.row = row;
        this.moved = moved;
        PaperText paper = desk.papers().read(row.id());
        setHeaderTitle(text("protection.paper.of", row.number()));
        setWidth("min(56rem, calc(100vw - 24px))");
        setHeight("min(48rem, calc(100vh - 24px))");
        Div body = new Div();
        body.addClassName("protection-paper");
        if (paper.withheld() > 0) {
            Paragraph withheld = new Paragraph(text("protection.paper.withheld", paper.withheld()));
            withheld.addClassName("withheld");
            body.add(withheld);
        }
        body.add(new PaperSheet(paper));
        add(body);
        getFooter().add(new Button(text("kernel.close"), event -> close()));
        verbs(paper);
    }

    private void verbs(PaperText paper) {
        boolean own = desk.officer().username().equals(paper.row().preparedBy());
        if (paper.row().state() == State.PREPARED && own) {
            getFooter().add(new Paragraph(text("protection.paper.second")));
        } else if (paper.row().state() == State.PREPARED) {
            Button back = new Button(text("protection.paper.giveBack"), event -> giveBack());
            back.setId("paper-give-back");
            Button approve = new Button(text("protection.paper.approve"), event -> approve());
            approve.setId("paper-approve");
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            approve.setEnabled(paper.withheld() == 0);
            approve.setTooltipText(text("protection.paper.approve.help"));
            getFooter().add(back, approve);
        } else if (paper.row().state() == State.APPROVED) {
            Anchor print = new Anchor(PaperDownload.of(desk, row), text("protection.paper.print"));
            print.setId("paper-print");
            getFooter().add(print);
        }
    }

    private void approve() {
        Attempt.of(() -> desk.papers().approve(row.id())).ifPresentOrElse(Notifications::error, () -> {
            close();
            moved.run();
        });
    }

    private void giveBack() {
        new WordsDialog("protection.paper.giveBack.dialog", words -> {
                    var refused = Attempt.of(() -> desk.papers().giveBack(row.id(), words));
                    if (refused.isEmpty()) {
                        close();
                        moved.run();
                    }
                    return refused;
                })
                .open();
    }
}
