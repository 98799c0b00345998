package vn.hanoi.ops.exchange.ui.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** Runs a long step beside the screen, as the same officer, and tells the screen how far it is. */
@Component
class BackgroundSteps {

    private final Executor threads = new DelegatingSecurityContextExecutor(Executors.newVirtualThreadPerTaskExecutor());

    /**
     * Runs a step; screens that were left hear nothing, the step goes on.
     *
     * @param pressed cannot be pressed while the step runs
     */
    <T> void run(
            Button pressed,
            IntConsumer progress,
            Function<IntConsumer, T> step,
            Consumer<T> done,
            Consumer<RuntimeException> failed) {
        UI ui = UI.getCurrent();
        pressed.setEnabled(false);
        threads.execute(() -> {
            try {
                T result = step.apply(rows -> OpenScreen.tell(ui, () -> progress.accept(rows)));
                OpenScreen.tell(ui, () -> done.accept(result));
            } catch (RuntimeException e) {
                OpenScreen.tell(ui, () -> failed.accept(e));
            } finally {
                OpenScreen.tell(ui, () -> pressed.setEnabled(true));
            }
        });
    }
}
