package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.outbreaks.OutbreakFilter;
import vn.hanoi.ops.cases.outbreaks.OutbreakRow;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;

/** Puts a case into an outbreak place: by one of its markers, or by hand. */
@Component
public class OutbreakDialog {

    private static final int MOST = 500;

    private final Outbreaks outbreaks;

    OutbreakDialog(Outbreaks outbreaks) {
        this.outbreaks = outbreaks;
    }

    /** One marker to choose from. @param words as the officer may read it */
    public record Choice(UUID marker, String words) {}

    /** Opens the dialog. @param markers of the case that the officer may read */
    public void open(CaseId id, List<Choice> markers, Runnable taken) {
        ComboBox<OutbreakRow> place = new ComboBox<>(text("cases.outbreak.title"));
        place.setId("outbreak-place");
        place.setItemLabelGenerator(OutbreakRow::name);
        place.setItems(outbreaks.rows(OutbreakFilter.OPEN, null, MOST));
        place.setWidthFull();
        Select<Choice> marker = new Select<>();
        marker.setLabel(text("cases.outbreak.byMarker"));
        marker.setItems(markers);
        marker.setEmptySelectionAllowed(true);
        marker.setEmptySelectionCaption(text("cases.outbreak.byHand"));
        marker.setItemLabelGenerator(choice -> choice == null ? text("cases.outbreak.byHand") : choice.words());
        marker.setWidthFull();
        marker.setVisible(!markers.isEmpty());
        new StepForm("cases.outbreak.BELONG", () -> Optional.ofNullable(place.getValue())
                        .map(chosen -> put(id, chosen, marker.getValue(), taken))
                        .orElse(Optional.of(text("kernel.required"))))
                .with(place, marker)
                .open();
        place.focus();
    }

    private Optional<String> put(
            CaseId id, OutbreakRow place, @org.jspecify.annotations.Nullable Choice marker, Runnable taken) {
        Optional<String> refused = Attempt.of(() -> {
            if (marker == null) {
                outbreaks.include(place.id(), id);
            } else {
                outbreaks.tie(marker.marker(), place.id());
            }
        });
        if (refused.isEmpty()) {
            taken.run();
        }
        return refused;
    }
}
