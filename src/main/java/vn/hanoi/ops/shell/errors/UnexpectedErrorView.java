package vn.hanoi.ops.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import vn.hanoi.ops.shell.MainLayout;

/** A screen that failed to open; the log has the rest under the number shown. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String number = ConsoleErrorHandler.record(error.getException());
        show(getTranslation("shell.error.title"), getTranslation("shell.error.number", number));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
