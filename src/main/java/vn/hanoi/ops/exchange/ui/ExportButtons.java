package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.exchange.ExportDownload;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.kernel.LiveChannel;

/** Makes the button by which a list is ordered as a file; every list uses it, so every file is asked for in one way. */
@Component
public class ExportButtons {

    private final Exports exports;
    private final ExportDownload download;
    private final LiveChannel live;

    ExportButtons(Exports exports, ExportDownload download, LiveChannel live) {
        this.exports = exports;
        this.download = download;
        this.live = live;
    }

    /**
     * A button for a list.
     *
     * @param kind the list's word
     * @param query asked when the button is pressed: what the list on the screen is filtered by
     */
    public Button of(String kind, Supplier<ExportQuery> query) {
        Button button = new Button(text("exchange.export"), VaadinIcon.DOWNLOAD_ALT.create());
        button.setId("export-" + kind);
        button.addClickListener(event -> new ExportDialog(exports, parts(), kind, query.get()).open());
        return button;
    }

    DownloadParts parts() {
        return new DownloadParts(exports, download, live);
    }
}
