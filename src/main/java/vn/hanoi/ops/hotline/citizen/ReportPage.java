package vn.hanoi.ops.hotline.citizen;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.page.Filling;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The one page of a citizen's report: topics, form, message and what became of it, by its state. */
@Component
class ReportPage {

    static final String PATH = "/phan-anh";

    private final PageTemplate template;
    private final String tiles;

    ReportPage(
            @Value("classpath:citizen/report.html") Resource template, @Value("${console.map.tiles:}") String tiles) {
        this.tiles = tiles.startsWith("http") ? tiles : "";
        this.template = PageTemplate.pictured(template, this.tiles.replaceFirst("^(https?://[^/{]+).*", "$1"));
    }

    /** The beginning of a page. @param state which parts of it are shown */
    static Filling filling(Locale language, String state) {
        return Filling.in(language).with("state", state);
    }

    String text(String key, Locale language, Object... values) {
        return Translations.in(language, key, values);
    }

    ResponseEntity<String> answer(HttpStatus status, Filling filling) {
        return template.answer(status, filling.with("tiles", tiles).with("path", PATH));
    }
}
