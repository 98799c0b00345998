package vn.hanoi.ops.shell.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.shell.HomeView;

/** What all error views look like: what happened, what to do, the way home. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private String title = "";

    void show(String whatHappened, String whatToDo) {
        title = whatHappened;
        RouterLink home = new RouterLink(getTranslation("shell.error.home"), HomeView.class);
        getContent().removeAll();
        getContent().addClassName("ops-page");
        getContent().add(new EmptyState(whatHappened, whatToDo, home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
