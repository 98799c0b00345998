package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteDetails;

/** What an administrator does with a site as a whole: changes it, closes it, opens it again. */
class SiteVerbs extends HorizontalLayout {

    SiteVerbs(QuarantineParts parts, SiteDetails site, Runnable changed) {
        SiteId id = site.row().id();
        setWrap(true);
        setDefaultVerticalComponentAlignment(Alignment.CENTER);
        Button change =
                new Button(text("quarantine.site.change"), event -> new SiteDialog(parts, site, changed).open());
        change.setId("change-site");
        add(change);
        if (site.row().open()) {
            add(reasoned("quarantine.site.close", reason -> parts.register().close(id, reason), changed));
        } else {
            add(
                    new StateBadge(text("quarantine.site.closed", site.closedReason()), Tone.UNKNOWN),
                    reasoned(
                            "quarantine.site.reopen", reason -> parts.register().reopen(id, reason), changed));
        }
    }

    private static Button reasoned(String key, Consumer<String> step, Runnable changed) {
        Button button = new Button(text(key), event -> new ReasonDialog(text(key), reason -> {
                    boolean taken = SiteSteps.take(() -> step.accept(reason));
                    if (taken) {
                        changed.run();
                    }
                    return taken;
                })
                .open());
        button.setId(key.substring(key.lastIndexOf('.') + 1) + "-site");
        return button;
    }
}
