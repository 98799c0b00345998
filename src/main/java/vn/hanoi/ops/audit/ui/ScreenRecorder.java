package vn.hanoi.ops.audit.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/**
 * Records which screen an officer opens, by its route without what stands in the address behind it; the record of a
 * person on it is recorded by its room.
 */
@Component
class ScreenRecorder implements VaadinServiceInitListener {

    private final ApplicationEventPublisher events;
    private final CurrentOfficer officers;

    ScreenRecorder(ApplicationEventPublisher events, CurrentOfficer officers) {
        this.events = events;
        this.officers = officers;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(screen -> {
            UI ui = screen.getUI();
            ui.addAfterNavigationListener(event -> record(ui, event));
        });
    }

    private void record(UI ui, AfterNavigationEvent event) {
        if (event.getActiveChain().isEmpty() || officers.find().isEmpty()) {
            return;
        }
        Class<?> screen = event.getActiveChain().getFirst().getClass();
        Route route = screen.getAnnotation(Route.class);
        Object before = ComponentUtil.getData(ui, ScreenRecorder.class.getName());
        if (route == null || screen.getName().equals(before)) {
            return;
        }
        ComponentUtil.setData(ui, ScreenRecorder.class.getName(), screen.getName());
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "SCREEN_OPENED", "screen:" + route.value(), null));
    }
}
