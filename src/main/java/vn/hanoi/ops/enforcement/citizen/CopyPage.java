package vn.hanoi.ops.enforcement.citizen;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.page.Filling;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The page of a copy; it speaks Vietnamese, as the paper does. */
@Component
class CopyPage {

    private final PageTemplate template;

    CopyPage(@Value("classpath:citizen/decision.html") Resource template) {
        this.template = PageTemplate.plain(template);
    }

    static String text(String key) {
        return Translations.in(Translations.VIETNAMESE, key);
    }

    ResponseEntity<String> answer(HttpStatus status, Map<String, String> values) {
        return template.answer(status, Filling.in(Translations.VIETNAMESE, values));
    }
}
