package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The bar that nobody can overlook while an exercise's clock runs; it ticks in the browser. */
@Tag("ops-exercise")
@JsModule("./shell/ops-exercise.ts")
class ExerciseMark extends Component {

    private final transient ConsoleClock clock;

    ExerciseMark(ConsoleClock clock) {
        this.clock = clock;
        getElement().setAttribute("role", "status");
        refresh();
    }

    /** Shows or hides the bar as the clock stands now. */
    final void refresh() {
        clock.exercise()
                .ifPresentOrElse(
                        exercise -> {
                            setVisible(true);
                            getElement().setProperty("label", getTranslation("shell.exercise"));
                            getElement()
                                    .setProperty(
                                            "pace",
                                            getTranslation("shell.exercise.pace", Formats.number(exercise.speed())));
                            getElement().setProperty("now", clock.instant().toEpochMilli());
                            getElement().setProperty("speed", exercise.speed());
                        },
                        () -> setVisible(false));
    }
}
