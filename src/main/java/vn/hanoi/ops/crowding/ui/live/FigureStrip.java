package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.CrowdingFigures;
import vn.hanoi.ops.crowding.ui.live.street.StreetRecord;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The five figures above the map; each opens the list behind it. */
class FigureStrip extends Composite<Section> {

    private static final int DANGER = 5;
    private static final int CROWDED = 4;

    private final KeyFigure five = new KeyFigure(text("crowding.live.figure.five"));
    private final KeyFigure four = new KeyFigure(text("crowding.live.figure.four"));
    private final KeyFigure advisories = new KeyFigure(text("crowding.live.figure.advisories"));
    private final KeyFigure cameras = new KeyFigure(text("crowding.live.figure.cameras"));
    private final KeyFigure people = new KeyFigure(text("crowding.live.figure.people"));

    /**
     * @param levels told which level's list to open
     * @param page told which other screen to open
     * @param list opens the whole list of streets
     */
    FigureStrip(Consumer<List<Integer>> levels, StreetRecord.Doors doors, Consumer<String> page, Runnable list) {
        five.opens(() -> levels.accept(List.of(DANGER)));
        four.opens(() -> levels.accept(List.of(CROWDED)));
        people.opens(list);
        if (doors.advisories()) {
            advisories.opens(() -> page.accept("advisories"));
        }
        if (doors.cameras()) {
            cameras.opens(() -> page.accept("cameras"));
        }
        Div figures = new Div(five, four, advisories, cameras, people);
        figures.addClassName("ops-figures");
        getContent().addClassName("live-figures");
        getContent().getElement().setAttribute("aria-label", text("crowding.live.figures"));
        getContent().add(figures);
    }

    /** @param drafts advisories that wait for this officer to send them */
    void show(CrowdingFigures now, long drafts) {
        if (now.unknown() < now.streets()) {
            level(five, DANGER, now.atFive(), now.atFiveBefore());
            level(four, CROWDED, now.atFour(), now.atFourBefore());
        } else {
            unknown(five);
            unknown(four);
        }
        advisories.show(Formats.number(now.advisoriesWaiting()), Tone.PLAIN);
        showAdvisories(now, drafts);
        cameras.show(Formats.number(now.camerasOnline()), Tone.PLAIN).of(Formats.number(now.camerasTotal()));
        int silent = now.camerasTotal() - now.camerasOnline();
        cameras.note(
                silent == 0
                        ? text("crowding.live.figure.camerasAll")
                        : text("crowding.live.figure.camerasSilent", Formats.number(silent)),
                silent == 0 ? Tone.PLAIN : Tone.WARN);
        boolean counted = now.peopleAtLeast() != null;
        people.show(Formats.number(now.peopleAtLeast()), counted ? Tone.PLAIN : Tone.UNKNOWN);
        people.note(
                text(
                        "crowding.live.figure.peopleOn",
                        Formats.number(now.streets() - now.unknown()),
                        Formats.number(now.streets())),
                Tone.PLAIN);
    }

    private void showAdvisories(CrowdingFigures now, long drafts) {
        if (now.advisoriesOverdue() == 0 || now.oldestOverdue() == null) {
            advisories.note(
                    drafts == 0
                            ? text("crowding.live.figure.noneOverdue")
                            : text("crowding.live.figure.drafts", Formats.number(drafts)),
                    drafts == 0 ? Tone.PLAIN : Tone.WARN);
            return;
        }
        advisories.note(
                text(
                        "crowding.live.figure.overdue",
                        Formats.number(now.advisoriesOverdue()),
                        Formats.span(now.oldestOverdue())),
                Tone.LATE);
    }

    private static void unknown(KeyFigure figure) {
        figure.show(Formats.UNKNOWN, Tone.UNKNOWN).inColourOf(0).note(text("crowding.list.neverKnown"), Tone.PLAIN);
    }

    private static void level(KeyFigure figure, int level, int count, @Nullable Integer before) {
        figure.show(Formats.number(count), Tone.PLAIN).inColourOf(count == 0 ? 0 : level);
        figure.note(before == null ? text("crowding.live.figure.noComparison") : change(count - before), Tone.PLAIN);
    }

    private static String change(int difference) {
        if (difference == 0) {
            return text("crowding.live.figure.same");
        }
        String key = difference > 0 ? "crowding.live.figure.more" : "crowding.live.figure.fewer";
        return text(key, Formats.number(Math.abs(difference)));
    }
}
