package vn.hanoi.ops.kernel.demo;

import jakarta.annotation.PreDestroy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the missing parts of the demo city behind the first start, while the console is open already. */
@Component
@ConditionalOnBooleanProperty("console.demo")
public class DemoLoads {

    private static final Logger log = LoggerFactory.getLogger(DemoLoads.class);

    private final List<DemoPart> parts;
    private final Thread loader = Thread.ofPlatform().name("demo-city").daemon().unstarted(this::loadMissing);

    DemoLoads(ObjectProvider<DemoPart> parts) {
        this.parts = parts.orderedStream().toList();
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        loader.start();
    }

    /** Waits until every part has been loaded or has failed. */
    public void await() throws InterruptedException {
        loader.join();
    }

    @PreDestroy
    void stop() {
        loader.interrupt();
    }

    private void loadMissing() {
        for (DemoPart part : parts) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            load(part);
        }
    }

    private static void load(DemoPart part) {
        long began = System.nanoTime();
        try {
            if (part.isMissing()) {
                part.load();
                log.info("Demo city: {} in {} ms", part.name(), (System.nanoTime() - began) / 1_000_000);
            }
        } catch (RuntimeException e) {
            log.error("Demo city: {} could not be loaded", part.name(), e);
        }
    }
}
