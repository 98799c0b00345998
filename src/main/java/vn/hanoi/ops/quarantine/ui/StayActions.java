package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.stays.LeftHow;
import vn.hanoi.ops.quarantine.stays.Resident;

/** What the officer may do with somebody at a site, the next step first. */
class StayActions extends HorizontalLayout {

    private final QuarantineParts parts;
    private final Resident stay;
    private final Runnable changed;

    StayActions(QuarantineParts parts, ResidentParts more, Resident stay, Runnable changed) {
        this.parts = parts;
        this.stay = stay;
        this.changed = changed;
        setWrap(true);
        StayDialogs dialogs = new StayDialogs(parts, stay, changed);
        switch (stay.state()) {
            case PRESENT -> present(dialogs);
            case AWAY -> {
                next("back", () -> take("back", () -> parts.steps().back(id())));
                other("escape", dialogs::escape);
                other("died", dialogs::died);
            }
            case LEFT -> {
                if (stay.leftHow() == LeftHow.RELEASED) {
                    add(certificate(more));
                }
            }
        }
    }

    private void present(StayDialogs dialogs) {
        boolean leaving = !stay.endsOn().isAfter(java.time.LocalDate.now(parts.clock()));
        if (stay.room().isBlank() || stay.moveAsked()) {
            next("move", dialogs::move);
        } else if (leaving) {
            next("release", dialogs::release);
        } else {
            next("check", dialogs::check);
        }
        if (!stay.room().isBlank() && !stay.moveAsked()) {
            other("move", dialogs::move);
        }
        if (stay.room().isBlank() || stay.moveAsked() || leaving) {
            other("check", dialogs::check);
        }
        other("sample", dialogs::sample);
        other("away", dialogs::away);
        other("extend", dialogs::extend);
        if (!leaving) {
            other("release", dialogs::release);
        }
        other(
                "goHome",
                () -> ConfirmQuestion.ask(
                        text("quarantine.step.goHome.ask"),
                        text("quarantine.step.goHome.help"),
                        text("quarantine.step.goHome"),
                        () -> take("goHome", () -> parts.steps().goHome(id()))));
        if (parts.purpose().disclosure().value(stay.infected()).filter(f -> f).isPresent()) {
            other("toCare", () -> take("toCare", () -> parts.steps().toCare(id())));
        }
        other("escape", dialogs::escape);
        other("died", dialogs::died);
    }

    private Component certificate(ResidentParts more) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            byte[] pdf = more.papers().certificates(List.of(id()));
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "giay-xac-nhan.pdf", "application/pdf", pdf.length);
        });
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, text("quarantine.paper.certificate"));
        link.setId("certificate");
        return link;
    }

    private void next(String step, Runnable action) {
        Button button = new Button(text("quarantine.step." + step), event -> action.run());
        button.setId("stay-" + step);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private void other(String step, Runnable action) {
        Button button = new Button(text("quarantine.step." + step), event -> action.run());
        button.setId("stay-" + step);
        add(button);
    }

    private void take(String step, Runnable action) {
        if (SiteSteps.take(action)) {
            Notifications.success(text("quarantine.done", text("quarantine.step." + step)));
            changed.run();
        }
    }

    private StayId id() {
        return stay.id();
    }
}
