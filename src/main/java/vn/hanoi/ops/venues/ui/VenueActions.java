package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.codes.PosterSize;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueDetails;

/** What the officer may do with a venue and its code, the next step first. */
class VenueActions extends HorizontalLayout {

    private final VenueParts parts;
    private final VenueDetails venue;
    private final Consumer<VenueId> done;

    /** @param done told the venue after each step */
    VenueActions(VenueParts parts, VenueDetails venue, Consumer<VenueId> done) {
        this.parts = parts;
        this.venue = venue;
        this.done = done;
        setWrap(true);
        if (!parts.keeps()) {
            return;
        }
        CodeState state = venue.row().state();
        switch (state) {
            case NONE -> next("issue", () -> take("issue", () -> codes().issue(id(), "")));
            case ISSUED, PRINTED, POSTED, ACTIVE, DORMANT -> {
                if (venue.toPost()) {
                    next("post", () -> new PostDialog(parts, id(), this::posted).open());
                }
            }
            case SUSPENDED -> next("resume", () -> take("resume", () -> codes().resume(id())));
            case CLOSED -> next("reopen", () -> take("reopen", () -> codes().reopen(id())));
        }
        if (venue.generation() > 0 && state != CodeState.CLOSED && state != CodeState.SUSPENDED) {
            for (PosterSize size : PosterSize.values()) {
                add(PosterLink.of(parts, venue.row(), size));
            }
        }
        if (state != CodeState.CLOSED) {
            add(new Button(text("venues.verb.change"), e -> new VenueDialog(parts, Optional.of(venue), done).open()));
            add(others(state));
        }
    }

    /** What is done now and then, in one menu, the steps that stop something last. */
    private MenuBar others(CodeState state) {
        MenuBar bar = new MenuBar();
        bar.setId("venue-others");
        SubMenu menu = bar.addItem(text("venues.verb.others")).getSubMenu();
        item(menu, "devices", "venues.device.open", () -> new DeviceDialog(parts, id()).open());
        item(menu, "paper", "venues.paper.open", () -> new PaperDialog(parts, venue.row()).open());
        item(menu, "outside", "venues.field.outsideCodes", () -> new OutsideCodesDialog(parts, venue, done).open());
        item(menu, "opening", "venues.opening.set", () -> new OpeningDialog(parts, venue, done).open());
        if (venue.generation() > 0 && state != CodeState.SUSPENDED) {
            reasoned(menu, "reissue", codes()::issue);
            reasoned(menu, "suspend", codes()::suspend);
        }
        reasoned(menu, "close", (id, reason) -> {
            codes().close(id, reason);
            Notifications.undo(
                    text("venues.verb.done", text("venues.verb.close")),
                    () -> take("reopen", () -> codes().reopen(id)));
        });
        return bar;
    }

    private void posted() {
        Notifications.success(text("venues.verb.done", text("venues.verb.post")));
        done.accept(id());
    }

    private void next(String verb, Runnable step) {
        Button button = new Button(text("venues.verb." + verb), event -> step.run());
        button.setId("venue-next");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private void reasoned(SubMenu menu, String verb, BiConsumer<VenueId, String> step) {
        String key = "venues.verb." + verb;
        item(menu, verb, key, () -> new ReasonDialog(
                        text(key), text(key + "Help"), reason -> take(verb, () -> step.accept(id(), reason)))
                .open());
    }

    private static void item(SubMenu menu, String id, String key, Runnable step) {
        menu.addItem(text(key), event -> step.run()).setId("venue-" + id);
    }

    private boolean take(String verb, Runnable step) {
        boolean taken = Steps.take(step);
        if (taken && !verb.equals("close")) {
            Notifications.success(text("venues.verb.done", text("venues.verb." + verb)));
        }
        if (taken) {
            done.accept(id());
        }
        return taken;
    }

    private VenueId id() {
        return venue.row().id();
    }

    private VenueCodes codes() {
        return parts.codes();
    }
}
