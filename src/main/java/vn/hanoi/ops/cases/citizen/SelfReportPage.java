package vn.hanoi.ops.cases.citizen;

import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.page.Filling;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The page on which a patient reports; it has no script and asks for nothing from elsewhere. */
@Component
class SelfReportPage {

    static final String PATH = "/s";

    private final PageTemplate template;

    SelfReportPage(@Value("classpath:citizen/self-report.html") Resource template) {
        this.template = PageTemplate.plain(template);
    }

    String text(String key, Locale language, Object... values) {
        return Translations.in(language, key, values);
    }

    ResponseEntity<String> answer(HttpStatus status, Locale language, Map<String, String> values) {
        return template.answer(status, Filling.in(language, values));
    }
}
