package vn.hanoi.ops.shell.errors;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import vn.hanoi.ops.shell.MainLayout;

/** A screen that belongs to another post. */
@ParentLayout(MainLayout.class)
@PermitAll
class DeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        show(getTranslation("shell.denied.title"), getTranslation("shell.denied.next"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
