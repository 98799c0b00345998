package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.shell.settings.LanguageSwitch;
import vn.hanoi.ops.shell.settings.SchemeSwitch;

/** What the top line has no room for on a phone. */
class DrawerFoot extends Composite<Div> {

    DrawerFoot(FrameParts parts, FreshnessChip freshness, AuthenticationContext authentication) {
        getContent().addClassName("ops-foot");
        parts.officer().ifPresent(officer -> {
            getContent().add(TopBar.scope(parts.scopeOf(officer)), freshness, who(officer));
            getContent().add(new Button(getTranslation("shell.logout"), event -> authentication.logout()));
        });
        getContent().add(new LanguageSwitch(), new SchemeSwitch());
    }

    private static Div who(Officer officer) {
        Span name = new Span(officer.displayName());
        name.addClassName("strong");
        Div who = new Div(name, new Span(FrameParts.posts(officer)));
        who.addClassName("officer");
        return who;
    }
}
