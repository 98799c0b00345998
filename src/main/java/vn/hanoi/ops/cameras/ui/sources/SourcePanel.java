package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Style;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceDetails;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourcePulse;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.cameras.sources.Transport;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One source: what it is, how it is doing, its key, a message to try, and what could not be read. */
class SourcePanel extends VerticalLayout {

    private final SourceParts parts;
    private final CameraRegistry cameras;
    private final SourceDetails source;
    private final Runnable changed;

    /** @param changed told after the source was changed */
    SourcePanel(SourceParts parts, CameraRegistry cameras, SourceDetails source, Runnable close, Runnable changed) {
        this.parts = parts;
        this.cameras = cameras;
        this.source = source;
        this.changed = changed;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
        TrialBox trial = new TrialBox(parts.trial(), source);
        add(new RecordTop(source.data().name(), close), facts(), actions(), trial);
        add(new UnreadList(parts.unread(), source, trial::show));
    }

    private HorizontalLayout actions() {
        HorizontalLayout actions = new HorizontalLayout();
        actions.setWrap(true);
        actions.add(new Button(text("cameras.source.change"), event -> change()));
        if (source.data().transport() == Transport.PUSH) {
            Button key = new Button(text("cameras.source.key.make"), event -> askKey());
            key.setId("make-key");
            actions.add(key);
        }
        actions.add(
                source.retired()
                        ? new Button(text("cameras.source.restore"), event -> restore())
                        : new Button(text("cameras.source.retire"), event -> askRetire()));
        return actions;
    }

    private DescriptionList facts() {
        SourceData data = source.data();
        Optional<SourcePulse.Beat> beat = parts.pulse().of(source.id());
        DescriptionList facts = new DescriptionList();
        facts.addClassName("ops-facts");
        fact(facts, "code", data.code());
        fact(facts, "product", SourceTexts.product(data.product()));
        fact(
                facts,
                "transport",
                text("cameras.source.transport." + data.transport().name()));
        fact(facts, "address", data.transport() == Transport.PUSH ? door() : data.address());
        fact(facts, "streams", streams());
        fact(facts, "zone", data.zone());
        if (data.transport() == Transport.PUSH) {
            fact(facts, "keyMadeAt", Formats.dateTime(source.keyMadeAt()));
        }
        fact(facts, "messages", beat.map(b -> Formats.number(b.messages())).orElse(Formats.UNKNOWN));
        fact(facts, "accepted", beat.map(b -> Formats.number(b.accepted())).orElse(Formats.UNKNOWN));
        fact(facts, "refused", beat.map(b -> Formats.number(b.refused())).orElse(Formats.UNKNOWN));
        beat.map(SourcePulse.Beat::trouble).ifPresent(t -> fact(facts, "trouble", t));
        return facts;
    }

    private String door() {
        return "POST /api/sources/" + source.data().code() + "/" + source.data().product();
    }

    private String streams() {
        Map<String, String> codes = source.data().streams().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> cameras.find(e.getValue()).map(Camera::code).orElse(Formats.UNKNOWN)));
        return codes.isEmpty()
                ? text("cameras.source.field.streamsByCode")
                : codes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + " → " + e.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static void fact(DescriptionList facts, String field, String value) {
        facts.add(
                new DescriptionList.Term(text("cameras.source.field." + field)),
                new DescriptionList.Description(value));
    }

    private void change() {
        new SourceDialog(parts.register(), cameras, Optional.of(source), (SourceId id) -> changed.run()).open();
    }

    private void askKey() {
        ConfirmQuestion.ask(
                text("cameras.source.key.question", source.data().code()),
                text("cameras.source.key.consequence", SourceRegister.OVERLAP.toHours()),
                text("cameras.source.key.make"),
                this::makeKey);
    }

    private void makeKey() {
        String key = parts.register().newKey(source.id()).text();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("cameras.source.key.title", source.data().code()));
        TextField shown = new TextField(text("cameras.source.key.shown"));
        shown.setValue(key);
        shown.setReadOnly(true);
        shown.setWidthFull();
        shown.setId("new-key");
        dialog.add(new VerticalLayout(new Paragraph(text("cameras.source.key.once")), shown, new Code(door())));
        dialog.getFooter().add(new Button(text("kernel.close"), event -> dialog.close()));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                changed.run();
            }
        });
        dialog.open();
    }

    private void askRetire() {
        ConfirmQuestion.ask(
                text("cameras.source.retireQuestion", source.data().code()),
                text("cameras.source.retireConsequence"),
                text("cameras.source.retire"),
                () -> {
                    parts.register().retire(source.id());
                    changed.run();
                    Notifications.undo(
                            text("cameras.source.retired", source.data().code()), this::restore);
                });
    }

    private void restore() {
        parts.register().restore(source.id());
        changed.run();
    }
}
