package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.calls.Article;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** Writes an article or reviews one; title, words, source and the first day are needed. */
class ArticleDialog extends Dialog {

    private static final int TITLE = 200;
    private static final int BODY = 4_000;
    private static final int SOURCE = 300;

    private final transient CallDesk desk;
    private final transient Runnable saved;
    private final @Nullable UUID id;
    private final Select<Integer> branch = new Select<>();
    private final TextField title = new TextField(text("hotline.article.name"));
    private final TextArea body = new TextArea(text("hotline.article.body"));
    private final TextField source = new TextField(text("hotline.article.source"));
    private final DatePicker from = ComponentTexts.translate(new DatePicker(text("hotline.article.from")));
    private final DatePicker to = ComponentTexts.translate(new DatePicker(text("hotline.article.to")));

    ArticleDialog(CallDesk desk, @Nullable Article article, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        this.id = article == null ? null : article.id();
        setHeaderTitle(text(article == null ? "hotline.article.add" : "hotline.article.edit"));
        setWidth("min(640px, calc(100vw - 24px))");
        branch.setLabel(text("hotline.article.branch"));
        branch.setItems(1, 2, 3, 4, 5, 6, 7);
        branch.setValue(article == null ? 7 : article.branch());
        title.setMaxLength(TITLE);
        body.setMaxLength(BODY);
        body.setMinRows(5);
        source.setMaxLength(SOURCE);
        from.setValue(LocalDate.ofInstant(desk.now(), ConsoleClock.HANOI));
        if (article != null) {
            title.setValue(article.title());
            body.setValue(article.body());
            source.setValue(article.source());
            from.setValue(article.validFrom());
            to.setValue(article.validTo());
        }
        title.setWidthFull();
        body.setWidthFull();
        source.setWidthFull();
        Div form = new Div(branch, title, body, source, from, to);
        form.addClassName("step-form");
        Button save = new Button(text("hotline.article.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("article-save");
        add(form);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void save() {
        boolean missing = title.getValue().isBlank()
                || body.getValue().isBlank()
                || source.getValue().isBlank()
                || from.getValue() == null;
        if (missing) {
            Notifications.error(text("hotline.article.missing"));
            return;
        }
        desk.knowledge()
                .write(new Article(
                        id == null ? Ids.next() : id,
                        branch.getValue(),
                        title.getValue().strip(),
                        body.getValue().strip(),
                        source.getValue().strip(),
                        from.getValue(),
                        to.getValue(),
                        0,
                        0));
        close();
        saved.run();
    }
}
