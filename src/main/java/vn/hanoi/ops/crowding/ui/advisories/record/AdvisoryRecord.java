package vn.hanoi.ops.crowding.ui.advisories.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.advisories.steps.DraftText;
import vn.hanoi.ops.crowding.ui.advisories.steps.StepButtons;
import vn.hanoi.ops.crowding.ui.live.street.LevelHistory;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** The record of the open advisory; on a telephone it covers the screen. */
public class AdvisoryRecord extends Composite<Section> {

    private static final int LEVEL_LINES = 8;

    private final AdvisoryInquiry inquiry;
    private final Runnable moved;
    private final RecordHeader header;
    private final StepRail rail = new StepRail();
    private final DraftText draft;
    private final EffectPanel effect = new EffectPanel();
    private final CrowdAround crowd = new CrowdAround();
    private final Timeline timeline = new Timeline();
    private final ClockFacts facts = new ClockFacts();
    private final LevelHistory levels = new LevelHistory(false);
    private final StepButtons steps;
    private final Div body = new Div();
    private final Div missing = new Div();
    private final Div nothing = new Div();
    private @Nullable AdvisoryId id;
    private @Nullable StreetId street;

    /**
     * @param close lets go of the advisory
     * @param moved told when a step was taken here
     */
    public AdvisoryRecord(AdvisoryInquiry inquiry, Officer officer, Runnable close, Runnable moved) {
        this.inquiry = inquiry;
        this.moved = moved;
        header = new RecordHeader(close);
        draft = new DraftText(officer.is(Role.COMMAND_CENTRE));
        steps = new StepButtons(inquiry.verbs(), officer, draft, new Rereading());
        Div words = new Div(draft, effect, crowd, timeline);
        words.addClassName("record-words");
        Div levelPanel = new Div(new H3(text("crowding.advisories.levels")), levels);
        Div side = new Div(facts, levelPanel);
        side.addClassName("record-side");
        body.addClassName("body");
        body.add(rail, words, side);
        missing.addClassName("body-empty");
        Button all = new Button(text("crowding.advisories.missing.back"), event -> close.run());
        missing.add(
                new EmptyState(text("crowding.advisories.missing.why"), text("crowding.advisories.missing.next"), all));
        nothing.addClassName("body-empty");
        nothing.add(new EmptyState(text("crowding.advisories.none.why"), text("crowding.advisories.none.next")));
        getContent().addClassNames("ops-panel", "advisory-record");
        getContent().getElement().setAttribute("aria-label", text("crowding.advisories.record"));
        getContent().add(header, body, missing, nothing, steps);
        clear();
    }

    /** Opens an advisory; one that the officer may not see is said to be missing. */
    public void open(AdvisoryId opened) {
        boolean same = opened.equals(id);
        id = opened;
        Optional<AdvisoryFile> file = inquiry.read(opened);
        file.ifPresentOrElse(f -> show(f, !same), this::openMissing);
    }

    /** Says that the address names no advisory that the officer may see. */
    public void openMissing() {
        id = null;
        street = null;
        present(false, true);
        header.showMissing();
    }

    /** Shows that nothing is open. */
    public void clear() {
        id = null;
        street = null;
        present(false, false);
        header.setVisible(false);
    }

    /** Reads the open advisory anew; what is being typed stays. */
    public void refresh() {
        if (id != null) {
            open(id);
        }
    }

    /** Shows the new level of the advisory's street. */
    public void level(StreetNow newer) {
        if (newer.id().equals(street)) {
            facts.level(newer);
        }
    }

    /** The advisory that is open. */
    public Optional<AdvisoryId> shown() {
        return Optional.ofNullable(id);
    }

    /** Tells whether something is typed that is not saved. */
    public boolean dirty() {
        return id != null && draft.dirty();
    }

    /** Forgets what was typed. */
    public void discard() {
        draft.discard();
    }

    private void show(AdvisoryFile file, boolean other) {
        street = file.row().street();
        present(true, false);
        header.show(file);
        rail.show(file);
        if (other) {
            draft.open(file.details());
        } else {
            draft.refresh(file.details());
        }
        effect.setVisible(file.effect().isPresent());
        file.effect().ifPresent(effect::show);
        crowd.show(file);
        timeline.show(file.details());
        facts.show(file);
        levels.show(file.levels(), LEVEL_LINES, file.now());
        steps.show(file.details());
    }

    private void present(boolean found, boolean lost) {
        header.setVisible(found || lost);
        body.setVisible(found);
        steps.setVisible(found);
        missing.setVisible(lost);
        nothing.setVisible(!found && !lost);
    }

    /** Reads the record and the queue anew after a step. */
    private final class Rereading implements StepButtons.Host {
        @Override
        public void reread() {
            refresh();
            moved.run();
        }

        @Override
        public Instant now() {
            return inquiry.now();
        }
    }
}
