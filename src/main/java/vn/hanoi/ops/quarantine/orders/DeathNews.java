package vn.hanoi.ops.quarantine.orders;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.DeathReported;
import vn.hanoi.ops.quarantine.DiedInQuarantine;

/** Tells the list of cases of deaths under an order. */
@Component
class DeathNews {

    private final ApplicationEventPublisher events;

    DeathNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(DiedInQuarantine died) {
        events.publishEvent(new DeathReported(died.person(), text("quarantine.death.told", died.number())));
    }
}
