package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.Ambulance;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.care.ui.StepDialog;
import vn.hanoi.ops.kernel.ui.Notifications;

/** The steps that fit a transfer as it stands, as buttons. */
class TransferSteps {

    private final TransfersInquiry inquiry;
    private final TransferRow row;
    private final Map<SiteId, SiteRow> sites;
    private final Runnable taken;

    /**
     * @param sites to know who answers for the receiving place
     * @param taken told when a step was taken
     */
    TransferSteps(TransfersInquiry inquiry, TransferRow row, Map<SiteId, SiteRow> sites, Runnable taken) {
        this.inquiry = inquiry;
        this.row = row;
        this.sites = sites;
        this.taken = taken;
    }

    /** The next step alone, for cards, none of which stands out; nothing for who does not work here. */
    Component[] next() {
        List<Button> steps = forward().stream().limit(2).toList();
        steps.forEach(step -> step.removeThemeVariants(ButtonVariant.PRIMARY));
        return steps.toArray(Component[]::new);
    }

    /** All steps. */
    List<Component> all() {
        List<Component> steps = new ArrayList<>(forward());
        if (!inquiry.works() || !row.state().open()) {
            return steps;
        }
        if (row.state() == TransferState.HELD) {
            steps.add(plain("release", () -> inquiry.desk().release(row.id())));
        }
        if (row.state() == TransferState.TRANSPORT) {
            steps.add(button("rearrange", this::askAmbulance));
        }
        if (row.state() == TransferState.TRANSPORT || row.state() == TransferState.PICKED_UP) {
            steps.add(button("died", () -> ask("died", words -> inquiry.desk().died(row.id(), words))));
        }
        steps.add(
                button("handover", () -> ask("handover", words -> inquiry.desk().handOver(row.id(), words))));
        steps.add(plain("familyTold", () -> inquiry.desk().familyTold(row.id())));
        if (row.to() != null) {
            steps.add(plain("siteTold", () -> inquiry.desk().siteTold(row.id())));
        }
        steps.add(button("cancel", () -> ask("cancel", words -> inquiry.desk().cancel(row.id(), words))));
        return steps;
    }

    private List<Button> forward() {
        SiteRow to = row.to() == null ? null : sites.get(row.to());
        boolean receives = to != null && inquiry.receives(to);
        return switch (row.state()) {
            case HELD ->
                receives
                        ? List.of(
                                primary("accept", () -> inquiry.reception().accept(row.id())),
                                button(
                                        "refuse",
                                        () -> ask("refuse", words -> inquiry.reception()
                                                .refuse(row.id(), words))))
                        : List.of();
            case ACCEPTED ->
                row.bedClass() == BedClass.HOME
                        ? receives
                                ? List.of(primary(
                                        "admitHome", () -> inquiry.reception().admit(row.id())))
                                : List.of()
                        : worked(primary(button("arrange", this::askAmbulance)));
            case TRANSPORT -> worked(primary("pickUp", () -> inquiry.desk().pickUp(row.id())));
            case PICKED_UP -> worked(primary("arrive", () -> inquiry.desk().arrive(row.id())));
            case ARRIVED ->
                receives ? List.of(primary("admit", () -> inquiry.reception().admit(row.id()))) : List.of();
            case REQUESTED, PROPOSED, ADMITTED, CANCELLED, DIED -> List.of();
        };
    }

    /** A step of dispatchers and crews. */
    private List<Button> worked(Button step) {
        return inquiry.works() ? List.of(step) : List.of();
    }

    private void ask(String step, Consumer<String> verb) {
        TextArea words = new TextArea(text("care.ask." + step + ".label"));
        words.setId("step-words");
        words.setMaxLength(1_000);
        new StepDialog(
                        text("care.verb." + step),
                        text("care.ask." + step + ".help"),
                        text("care.verb." + step),
                        () -> attempt(() -> verb.accept(words.getValue())))
                .with(words)
                .open();
    }

    private void askAmbulance() {
        TextField plate = field("plate", row.ambulance().plate());
        TextField crew = field("crew", row.ambulance().crew());
        TextField phone = field("crewPhone", row.ambulance().crewPhone());
        new StepDialog(
                        text("care.verb.arrange"),
                        text("care.ask.arrange.help"),
                        text("care.verb.arrange"),
                        () -> attempt(() -> inquiry.desk()
                                .arrange(row.id(), new Ambulance(plate.getValue(), crew.getValue(), phone.getValue()))))
                .with(plate, crew, phone)
                .open();
    }

    private static TextField field(String name, String value) {
        TextField field = new TextField(text("care.field." + name));
        field.setId("ambulance-" + name);
        field.setValue(value);
        return field;
    }

    private Optional<String> attempt(Runnable step) {
        Optional<String> refused = CareTexts.attempt(step);
        if (refused.isEmpty()) {
            taken.run();
        }
        return refused;
    }

    private Button plain(String step, Runnable verb) {
        return button(step, () -> attempt(verb).ifPresent(Notifications::error));
    }

    private Button primary(String step, Runnable verb) {
        return primary(plain(step, verb));
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button button(String step, Runnable click) {
        Button button = new Button(text("care.verb." + step), event -> click.run());
        button.addClassName("step-" + step);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
