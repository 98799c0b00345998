package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.calls.Article;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The answers that call-takers read out, with source and validity; those past it wait for a review. */
@Route("calls/knowledge")
@Menu(title = "hotline.article.title", order = 550)
@RolesAllowed(Roles.HOTLINE_SUPERVISOR)
@StyleSheet("styles/hotline.css")
class KnowledgeView extends Div implements HasDynamicTitle {

    private final transient CallDesk desk;
    private final Grid<Article> grid = new Grid<>();

    KnowledgeView(CallDesk desk) {
        this.desk = desk;
        Button add = new Button(text("hotline.article.add"), event -> new ArticleDialog(desk, null, this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("article-add");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(new EmptyState(text("hotline.article.none"), text("hotline.article.noneNext")));
        grid.addColumn(Article::branch)
                .setHeader(text("hotline.article.branch"))
                .setFlexGrow(0);
        grid.addColumn(Article::title).setHeader(text("hotline.article.name")).setFlexGrow(3);
        grid.addColumn(Article::source)
                .setHeader(text("hotline.article.source"))
                .setFlexGrow(2);
        grid.addColumn(a -> Formats.number(a.helped()) + " / " + Formats.number(a.notHelped()))
                .setHeader(text("hotline.article.helped"));
        grid.addComponentColumn(this::validity)
                .setHeader(text("hotline.article.valid"))
                .setFlexGrow(2);
        grid.addItemClickListener(event -> new ArticleDialog(desk, event.getItem(), this::show).open());
        addClassName("hotline-stack");
        setSizeFull();
        grid.setSizeFull();
        add(add, grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.article.title");
    }

    private void show() {
        grid.setItems(desk.knowledge().all());
    }

    private StateBadge validity(Article article) {
        LocalDate today = LocalDate.ofInstant(desk.now(), ConsoleClock.HANOI);
        String until = article.validTo() == null
                ? text("hotline.call.validAlways")
                : text("hotline.call.validTo", Formats.date(article.validTo()));
        return article.validOn(today)
                ? new StateBadge(until, Tone.GOOD)
                : new StateBadge(text("hotline.article.review", until), Tone.WARN);
    }
}
