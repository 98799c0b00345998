package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.crowding.LevelWhy;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The record of the selected street beside the map; on a telephone it covers the screen. */
public class StreetRecord extends Composite<Div> {

    private static final int HISTORY_LINES = 8;

    private final StreetInquiry inquiry;
    private final LevelBadge badge = new LevelBadge(0);
    private final H2 name = new H2();
    private final Span unit = new Span();
    private final StreetFacts facts = new StreetFacts();
    private final HourChart hour = new HourChart();
    private final Span question = new Span();
    private final Span answer = new Span();
    private final Div why = new Div(question, answer);
    private final AdvisoryLines advisory = new AdvisoryLines();
    private final CameraLines cameras;
    private final Details cameraSection;
    private final LevelHistory history = new LevelHistory(false);
    private final StreetActions actions;
    private final Div body = new Div();
    private final Div missing = new Div();
    private @Nullable StreetNow street;

    /**
     * @param doors which other screens the officer may open
     * @param close lets go of the street
     */
    public StreetRecord(StreetInquiry inquiry, Officer officer, Doors doors, Runnable close) {
        this.inquiry = inquiry;
        this.actions = new StreetActions(inquiry, officer, doors.advisories());
        this.cameras = new CameraLines(doors.cameras());
        this.cameraSection = new Details(text("crowding.live.cameras.title"), cameras);
        getContent().addClassNames("ops-panel", "street-record");
        getContent().add(header(close), body, missing, actions);
        why.addClassName("why");
        question.addClassName("question");
        body.addClassName("body");
        body.add(facts, hour, why, advisory, cameraSection, new Details(text("crowding.live.history.title"), history));
        missing.addClassName("body");
        missing.add(notFound(close));
    }

    /** Which other screens the officer may open from here. */
    public record Doors(boolean advisories, boolean cameras) {}

    /** Opens a street. */
    public void open(StreetNow opened) {
        present(true);
        refresh(opened);
        reload();
    }

    /** Says that the address names no street of the officer's area. */
    public void openMissing() {
        street = null;
        present(false);
        badge.show(0, false);
        name.setText(text("crowding.live.missing.title"));
        unit.setText("");
    }

    /** The street that is open. */
    public Optional<StreetId> shown() {
        return Optional.ofNullable(street).map(StreetNow::id);
    }

    /** Shows newer figures of the open street; a new level reads its reason anew. */
    public void refresh(StreetNow newer) {
        StreetNow older = street;
        street = newer;
        Instant now = inquiry.now();
        badge.show(newer.level(), newer.stale());
        name.setText(newer.name());
        unit.setText(newer.areaLabel());
        facts.show(newer, now);
        advisory.show(newer, now);
        actions.show(newer);
        boolean turned = older != null
                && older.id().equals(newer.id())
                && (older.level() != newer.level() || older.stale() != newer.stale());
        if (turned) {
            reload();
        }
    }

    /** Reads anew what is not part of the street's figures: reason, last hour, cameras, history. */
    public void reload() {
        if (street == null) {
            return;
        }
        StreetDetail detail = inquiry.detail(street.id());
        Instant now = inquiry.now();
        hour.show(detail.lastHour());
        detail.why().ifPresent(this::explain);
        why.setVisible(detail.why().isPresent());
        cameras.show(detail.cameras(), now);
        cameraSection.setSummaryText(text(
                "crowding.live.cameras.titleOf", Formats.number(detail.cameras().size())));
        history.show(detail.history(), HISTORY_LINES, now);
    }

    private void explain(LevelWhy reason) {
        question.setText(WhyText.question(reason) + " ");
        answer.setText(WhyText.answer(reason));
    }

    private void present(boolean found) {
        body.setVisible(found);
        actions.setVisible(found);
        missing.setVisible(!found);
        badge.setVisible(found);
    }

    private Div header(Runnable close) {
        Button back = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> close.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(text("crowding.live.close"));
        back.setTooltipText(text("crowding.live.closeTip"));
        back.addClassName("close");
        unit.addClassName("unit");
        Div names = new Div(name, unit);
        names.addClassName("names");
        Div header = new Div(badge, names, back);
        header.addClassName("record-header");
        return header;
    }

    private static EmptyState notFound(Runnable close) {
        Button all = new Button(text("crowding.live.missing.back"), event -> close.run());
        return new EmptyState(text("crowding.live.missing.why"), text("crowding.live.missing.next"), all);
    }
}
