package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportOffer;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportRefused;
import vn.hanoi.ops.exchange.ExportRow;
import vn.hanoi.ops.exchange.ExportState;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.exchange.OrderExport;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Asks in which form and for what a list is needed, says who must approve it, and hands the file over. */
class ExportDialog extends Dialog {

    private final Exports exports;
    private final DownloadParts parts;
    private final ExportQuery query;
    private final ExportOffer offer;
    private final RadioButtonGroup<ExportFormat> format = new RadioButtonGroup<>();
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(text("exchange.reason"));
    private final Button order = new Button();

    ExportDialog(Exports exports, DownloadParts parts, String kind, ExportQuery query) {
        this.exports = exports;
        this.parts = parts;
        this.query = query;
        this.offer = exports.offer(kind, query);
        setHeaderTitle(text("exchange.order.title", text(offer.titleKey())));
        setWidth("34rem");
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), order);
        build();
    }

    private void build() {
        order.setId("order-export");
        order.addThemeVariants(ButtonVariant.PRIMARY);
        order.setText(text(offer.needsApproval() ? "exchange.order.ask" : "exchange.order.download"));
        order.addClickListener(event -> order());
        format.setLabel(text("exchange.format"));
        format.setItems(offer.formats());
        format.setItemLabelGenerator(form -> text(form.titleKey()));
        format.setValue(offer.formats().getFirst());
        purpose.setLabel(text("exchange.purpose"));
        purpose.setItems(offer.purposes());
        purpose.setItemLabelGenerator(wanted -> text(wanted.titleKey()));
        purpose.setRequiredIndicatorVisible(true);
        purpose.setVisible(offer.personal());
        reason.setWidthFull();
        reason.setMaxLength(Exports.TEXT_LIMIT);
        reason.setHelperText(text("exchange.reason.help", Exports.SHORTEST_REASON));
        reason.setVisible(offer.needsApproval());
        String rows = Formats.number(offer.rows());
        add(new Paragraph(text(offer.personal() ? "exchange.order.personal" : "exchange.order.plain", rows)));
        if (offer.needsApproval()) {
            String above = Formats.number(offer.terms().rowsAbove());
            add(new Paragraph(
                    text("exchange.order.approval", above, offer.terms().source())));
        }
        if (offer.personal() && offer.purposes().isEmpty()) {
            add(new Paragraph(text("exchange.order.noPurpose")));
            order.setEnabled(false);
        }
        add(format, purpose, reason);
    }

    private void order() {
        Purpose wanted = offer.personal() ? purpose.getValue() : Purpose.NONE;
        if (wanted == null) {
            purpose.setInvalid(true);
            purpose.setErrorMessage(text("kernel.required"));
            return;
        }
        try {
            ExportRow row =
                    exports.order(new OrderExport(offer.kind(), format.getValue(), query, wanted, reason.getValue()));
            if (row.state() == ExportState.WAITING) {
                close();
                Notifications.success(text("exchange.order.asked"));
            } else {
                handOver(row);
            }
        } catch (ExportRefused refused) {
            reason.setInvalid(refused.reason() == ExportRefused.Reason.REASON_LENGTH);
            String why = text(refused.reason().key());
            Optional.of(why).filter(words -> reason.isInvalid()).ifPresent(reason::setErrorMessage);
            if (!reason.isInvalid()) {
                Notifications.error(why);
            }
        }
    }

    private void handOver(ExportRow row) {
        removeAll();
        getFooter().removeAll();
        HandOver handOver = new HandOver(parts, row);
        add(handOver);
        Button close = new Button(text("kernel.close"), event -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(handOver.stopButton(), close);
    }
}
