package vn.hanoi.ops.hotline.ui.lead;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.QualitySample;
import vn.hanoi.ops.hotline.tickets.QualitySamples;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.hotline.ui.record.WordsDialog;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Ended tickets drawn at random, to be read and scored. */
@Route("hotline/quality")
@Menu(title = "hotline.quality.title", order = 526)
@RolesAllowed(Roles.HOTLINE_SUPERVISOR)
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/hotline.css")
class HotlineQualityView extends Div implements HasDynamicTitle {

    private static final int DRAWN = 10;
    private static final int USUAL = 3;

    private final transient QualitySamples samples;
    private final transient HotlineRules rules;
    private final Grid<QualitySample> grid = new Grid<>();

    HotlineQualityView(QualitySamples samples, HotlineRules rules) {
        this.samples = samples;
        this.rules = rules;
        Button draw = new Button(text("hotline.quality.draw", Formats.number(DRAWN)), event -> draw());
        draw.setId("quality-draw");
        draw.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        Section list = new Section(draw, grid);
        list.addClassName("ops-panel");
        addClassName("hotline-stack");
        setSizeFull();
        add(new Paragraph(text("hotline.quality.help")), list);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.quality.title");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(text("hotline.quality.none"), text("hotline.quality.noneNext")));
        grid.addComponentColumn(sample -> new Anchor(TicketTexts.address(sample.ticket()), sample.label()))
                .setHeader(text("hotline.file.number"));
        grid.addColumn(TwoLines.of(sample -> rules.categoryTitle(sample.category()), QualitySample::officer))
                .setHeader(text("hotline.call.topic"))
                .setFlexGrow(2);
        grid.addColumn(sample -> Formats.dateTime(sample.drawnAt())).setHeader(text("hotline.quality.drawn"));
        grid.addComponentColumn(this::score)
                .setHeader(text("hotline.quality.score"))
                .setFlexGrow(3);
    }

    private Component score(QualitySample sample) {
        if (sample.score() != null) {
            String remark = sample.remark().isBlank() ? "" : " · " + sample.remark();
            return new Span(text("hotline.quality.stars." + sample.score()) + remark);
        }
        Button score = new Button(text("hotline.quality.give"), event -> ask(sample));
        score.addThemeVariants(ButtonVariant.SMALL);
        return score;
    }

    private void ask(QualitySample sample) {
        Select<Integer> stars = new Select<>();
        stars.setLabel(text("hotline.quality.score"));
        stars.setItems(1, 2, 3, 4, 5);
        stars.setItemLabelGenerator(n -> text("hotline.quality.stars." + n));
        stars.setValue(USUAL);
        stars.setWidthFull();
        new WordsDialog("QUALITY", false, words -> {
                    var refused = TicketTexts.attempt(() -> {
                        samples.score(sample.id(), stars.getValue(), words);
                        return sample;
                    });
                    refresh();
                    return refused;
                })
                .first(stars)
                .open();
    }

    private void draw() {
        int drawn = samples.draw(DRAWN);
        if (drawn == 0) {
            Notifications.success(text("hotline.quality.allSeen"));
        }
        refresh();
    }

    private void refresh() {
        grid.setItems(samples.rows());
    }
}
