package vn.hanoi.ops.crowding.ui.streets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.crowding.streets.InvalidStreet;
import vn.hanoi.ops.crowding.streets.NoSuchStreet;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.crowding.streets.StreetFault;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One street to be added or changed: its fields, and its line to be drawn on the map. */
class StreetEditor extends VerticalLayout {

    private final StreetEditorParts parts;
    private final @Nullable StreetDetails before;
    private final Consumer<String> done;
    private final StreetForm form;
    private final LineMap map;
    private final Span length = new Span();
    private final Paragraph lineFault = new Paragraph();
    private StreetLine line = new StreetLine(List.of());

    /**
     * @param before the stored street, or none for a new one
     * @param done told the id of the street that was stored, or blank when it was removed
     */
    StreetEditor(StreetEditorParts parts, @Nullable StreetDetails before, Consumer<String> done) {
        this.parts = parts;
        this.before = before;
        this.done = done;
        form = new StreetForm(parts.cameras());
        map = new LineMap(parts, before, this::lineDrawn);
        if (before != null) {
            form.show(before.data());
            line = before.data().line();
        }
        lineFault.getElement().setAttribute("role", "alert");
        lineFault.addClassName("ops-fault");
        lineDrawn(line);
        addClassName("ops-panel");
        setSizeFull();
        add(new RecordTop(title(), () -> done.accept("")), form, drawingTools());
        addAndExpand(map);
        add(lineFault, buttons());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        map.draw(line);
    }

    private String title() {
        return before == null
                ? text("crowding.streets.new")
                : before.data().name() + " · " + parts.labelOf(before.area());
    }

    private HorizontalLayout drawingTools() {
        Button undo = new Button(text("crowding.streets.undoPoint"), event -> map.undo());
        HorizontalLayout tools = new HorizontalLayout(new Span(text("crowding.streets.drawHelp")), length, undo);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        tools.setWrap(true);
        tools.setWidthFull();
        return tools;
    }

    private HorizontalLayout buttons() {
        Button save = new Button(text("crowding.streets.save"), event -> save());
        save.setId("save-street");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        HorizontalLayout buttons = new HorizontalLayout(save);
        if (before != null) {
            Button remove = new Button(text("crowding.streets.remove"), event -> askToRemove(before));
            remove.setId("remove-street");
            buttons.add(remove);
        }
        return buttons;
    }

    private void lineDrawn(StreetLine drawn) {
        line = drawn;
        length.setText(text(
                "crowding.streets.length",
                Formats.number(Math.round(drawn.length())),
                Formats.number(drawn.points().size())));
    }

    private void save() {
        StreetData data = form.read(line);
        showFaults(List.of());
        attempt(() -> {
            StreetDetails stored = before == null
                    ? parts.streets().add(data)
                    : parts.streets().change(before.id(), before.version(), data);
            Notifications.success(text("crowding.streets.saved", stored.data().name()));
            done.accept(stored.id().toString());
        });
    }

    private void askToRemove(StreetDetails street) {
        ConfirmQuestion.askBeforeLoss(
                text("crowding.streets.removeQuestion", street.data().name()),
                text("crowding.streets.removeConsequence"),
                text("crowding.streets.remove"),
                () -> attempt(() -> {
                    parts.streets().remove(street.id(), street.version());
                    Notifications.success(
                            text("crowding.streets.removed", street.data().name()));
                    done.accept("");
                }));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (InvalidStreet e) {
            showFaults(e.faults());
        } catch (OptimisticLockingFailureException e) {
            Notifications.error(text("crowding.streets.changedMeanwhile"));
        } catch (NoSuchStreet e) {
            Notifications.error(text("crowding.streets.gone"));
        }
    }

    private void showFaults(List<StreetFault> faults) {
        form.showFaults(faults);
        lineFault.setText(faults.stream()
                .filter(fault -> fault.field().equals("line"))
                .map(fault -> text("crowding.fault." + fault.fault()))
                .findFirst()
                .orElse(""));
    }
}
