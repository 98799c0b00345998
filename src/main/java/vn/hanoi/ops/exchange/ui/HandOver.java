package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.ExportProgress;
import vn.hanoi.ops.exchange.ExportRefused;
import vn.hanoi.ops.exchange.ExportRow;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Lets the browser fetch a file as soon as it stands on the screen, shows how far it is, and can stop it. */
class HandOver extends Composite<Div> {

    private final DownloadParts parts;
    private final ExportRow row;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Anchor file = new Anchor();
    private final Button stop = new Button(text("exchange.stop"));
    private LiveChannel.@Nullable Registration following;

    HandOver(DownloadParts parts, ExportRow row) {
        this.parts = parts;
        this.row = row;
        bar.setMin(0);
        bar.setMax(Math.max(1, row.expected()));
        words.setText(text("exchange.handOver", Formats.number(row.expected())));
        words.getElement().setAttribute("role", "status");
        file.setText(text("exchange.handOver.again"));
        file.setHref(parts.handler(row));
        file.getElement().setAttribute("download", true);
        stop.addClickListener(event -> stop());
        getContent().add(words, bar, file);
    }

    Button stopButton() {
        return stop;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = parts.live()
                .subscribe(
                        Exports.topicOf(row.id()), ExportProgress.class, news -> OpenScreen.tell(ui, () -> show(news)));
        file.getElement().executeJs("setTimeout(() => this.click(), 50)");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void show(List<ExportProgress> news) {
        ExportProgress newest = news.getLast();
        bar.setValue(Math.min(newest.rows(), bar.getMax()));
        words.setText(
                text("exchange.handOver.progress", Formats.number(newest.rows()), Formats.number(newest.expected())));
    }

    private void stop() {
        try {
            parts.exports().cancel(row.id());
            words.setText(text("exchange.stopped"));
        } catch (ExportRefused refused) {
            Notifications.error(text(refused.reason().key()));
        }
        stop.setEnabled(false);
    }
}
