package vn.hanoi.ops.shell.errors;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.springframework.context.ApplicationEventPublisher;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.shell.MainLayout;

/** A screen that belongs to another post. */
@ParentLayout(MainLayout.class)
@PermitAll
class DeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final ApplicationEventPublisher events;

    DeniedView(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        Route wanted = event.getNavigationTarget().getAnnotation(Route.class);
        events.publishEvent(ActRecorded.of(
                ActKind.DENIED, "ACCESS_DENIED", "screen:" + (wanted == null ? "" : wanted.value()), null));
        show(getTranslation("shell.denied.title"), getTranslation("shell.denied.next"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
