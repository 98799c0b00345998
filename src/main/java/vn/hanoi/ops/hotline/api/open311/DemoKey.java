package vn.hanoi.ops.hotline.api.open311;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters the demo city's key, so that Open311 can be tried at once. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoKey {

    private static final String KEY = "demo-1022";
    private static final int PER_DAY = 10_000;

    private final Open311Keys keys;

    DemoKey(Open311Keys keys) {
        this.keys = keys;
    }

    @EventListener(ApplicationStartedEvent.class)
    void enterOnFirstStart() {
        if (!keys.isKnown(KEY)) {
            keys.enter("Demo", KEY, PER_DAY, "console");
        }
    }
}
