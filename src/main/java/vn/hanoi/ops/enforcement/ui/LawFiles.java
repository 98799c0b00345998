package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import vn.hanoi.ops.enforcement.law.LawVersion;

/** The law as a file for programs: the whole version as JSON. */
final class LawFiles {

    private LawFiles() {}

    static Anchor json(LawDesk desk, LawVersion version) {
        Anchor link = new Anchor();
        link.setText(text("enforcement.law.json"));
        link.setId("law-json-" + version.number());
        link.setHref((DownloadHandler) event -> {
            event.setFileName("law-" + version.number() + "-" + version.validFrom() + ".json");
            event.setContentType("application/json");
            event.getOutputStream().write(desk.json(version).getBytes(StandardCharsets.UTF_8));
        });
        return link;
    }
}
