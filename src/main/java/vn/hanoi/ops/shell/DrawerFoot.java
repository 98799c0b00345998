package vn.hanoi.ops.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import vn.hanoi.ops.shell.settings.LanguageSwitch;
import vn.hanoi.ops.shell.settings.SchemeSwitch;

/** What the top line has no room for on a phone. */
class DrawerFoot extends Composite<Div> {

    DrawerFoot(FrameParts parts, FreshnessChip freshness, Component officer) {
        getContent().addClassName("ops-foot");
        parts.officer().ifPresent(o -> getContent().add(TopBar.scope(parts.scopeOf(o))));
        getContent().add(freshness, officer, new LanguageSwitch(), new SchemeSwitch());
    }
}
