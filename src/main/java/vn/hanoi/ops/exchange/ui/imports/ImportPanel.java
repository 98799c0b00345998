package vn.hanoi.ops.exchange.ui.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.ImportRefused;
import vn.hanoi.ops.exchange.imports.ImportState;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.sheet.SheetFormat;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One file: its numbers, its rows by what they would do, and the steps that are possible. */
class ImportPanel extends Composite<VerticalLayout> {

    private final Imports imports;
    private final BackgroundSteps steps;
    private final Consumer<ImportId> changed;
    private final Paragraph numbers = new Paragraph();
    private final Paragraph notes = new Paragraph();
    private final StateBadge state = new StateBadge("", Tone.PLAIN);
    private final Button take = new Button();
    private final Button back = new Button(text("exchange.import.back"));
    private final Button drop = new Button(text("exchange.import.drop"));
    private final Anchor badRows = new Anchor();
    private final Tabs tabs = new Tabs();
    private final Map<Verdict, Tab> choices = new EnumMap<>(Verdict.class);
    private final Tab partly = new Tab();
    private final LineGrid lines;
    private @Nullable ImportSummary shown;

    ImportPanel(Imports imports, BackgroundSteps steps, Consumer<ImportId> changed) {
        this.imports = imports;
        this.steps = steps;
        this.changed = changed;
        this.lines = new LineGrid(imports, this::decide);
        take.setId("take-import");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(event -> run(take, progress -> imports.take(id(), progress)));
        back.setId("undo-import");
        back.addClickListener(event -> ConfirmQuestion.ask(
                text("exchange.import.back.question"),
                text("exchange.import.back.confirm"),
                text("exchange.import.back"),
                () -> run(back, progress -> imports.takeBack(id(), progress))));
        drop.addClickListener(event -> drop());
        badRows.setText(text("exchange.import.badRows.download"));
        badRows.getElement().setAttribute("download", true);
        numbers.getElement().setAttribute("role", "status");
        for (Verdict verdict : Verdict.values()) {
            Tab tab = new Tab();
            choices.put(verdict, tab);
            tabs.add(tab);
        }
        partly.setId("import-partly");
        tabs.add(partly);
        tabs.addSelectedChangeListener(event -> showLines());
        HorizontalLayout tools = new HorizontalLayout(state, take, drop, back, badRows);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        tools.setWrap(true);
        getContent().setPadding(false);
        getContent().add(numbers, notes, tools, tabs, lines);
        getContent().setVisible(false);
    }

    void show(Optional<ImportSummary> summary) {
        shown = summary.orElse(null);
        getContent().setVisible(summary.isPresent());
        summary.ifPresent(this::fill);
    }

    void progress(int rows) {
        getContent().setVisible(true);
        numbers.setText(text("exchange.import.progress", Formats.number(rows)));
    }

    private void fill(ImportSummary summary) {
        numbers.setText(text(
                "exchange.import.total",
                Formats.number(summary.total()),
                Formats.number(summary.fresh()),
                Formats.number(summary.changed()),
                Formats.number(summary.same()),
                Formats.number(summary.bad()),
                Formats.number(summary.taken()),
                Formats.number(summary.doubtful())));
        notes.setText(notes(summary));
        state.show(text(summary.state().titleKey()), tone(summary.state()));
        int left = summary.toTake() - summary.taken();
        take.setText(text("exchange.import.take", Formats.number(left)));
        boolean open = summary.state() == ImportState.LOOKED_AT || summary.state() == ImportState.TAKING;
        take.setVisible(open && left > 0);
        drop.setVisible(summary.state() == ImportState.LOOKED_AT);
        back.setVisible(summary.taken() > 0
                && (summary.state() == ImportState.TAKEN
                        || summary.state() == ImportState.TAKING
                        || summary.state() == ImportState.UNDOING));
        badRows.setVisible(summary.bad() > 0);
        badRows.setHref(handler(summary));
        choices.forEach((verdict, tab) ->
                tab.setLabel(text(verdict.titleKey()) + " (" + Formats.number(count(summary, verdict)) + ")"));
        partly.setLabel(text("exchange.import.partly") + " (" + Formats.number(summary.partly()) + ")");
        partly.setVisible(summary.partly() > 0);
        tabs.setSelectedTab(choices.get(first(summary)));
        showLines();
    }

    private String notes(ImportSummary summary) {
        StringBuilder notes =
                new StringBuilder(text("exchange.import.form", ImportLayouts.title(imports, summary), summary.form()));
        if (!summary.unknown().isEmpty()) {
            notes.append(" · ").append(text("exchange.import.unknown", String.join(", ", summary.unknown())));
        }
        if (summary.cameBefore()) {
            notes.append(" · ").append(text("exchange.import.again"));
        }
        if (summary.partly() > 0) {
            notes.append(" · ").append(text("exchange.import.partly.some", Formats.number(summary.partly())));
        }
        if (summary.kept() > 0) {
            notes.append(" · ").append(text("exchange.import.kept", Formats.number(summary.kept())));
        }
        return notes.toString();
    }

    private static Tone tone(ImportState state) {
        return switch (state) {
            case TAKEN -> Tone.GOOD;
            case LOOKED_AT, READING -> Tone.PLAIN;
            case TAKING, UNDOING -> Tone.WARN;
            case UNDONE, DROPPED -> Tone.UNKNOWN;
        };
    }

    private static int count(ImportSummary summary, Verdict verdict) {
        return switch (verdict) {
            case NEW -> summary.fresh();
            case CHANGED -> summary.changed();
            case SAME -> summary.same();
            case DOUBTFUL -> summary.doubtful();
            case BAD -> summary.bad();
        };
    }

    private static Verdict first(ImportSummary summary) {
        if (summary.bad() > 0) {
            return Verdict.BAD;
        }
        if (summary.doubtful() > 0) {
            return Verdict.DOUBTFUL;
        }
        return summary.changed() > 0 ? Verdict.CHANGED : Verdict.NEW;
    }

    private void showLines() {
        ImportSummary summary = shown;
        if (summary != null && partly.equals(tabs.getSelectedTab())) {
            lines.showPartly(summary.id());
        } else if (summary != null) {
            choices.entrySet().stream()
                    .filter(choice -> choice.getValue().equals(tabs.getSelectedTab()))
                    .findFirst()
                    .ifPresent(choice -> lines.show(summary.id(), choice.getKey()));
        }
    }

    private void run(Button pressed, Function<IntConsumer, ImportSummary> step) {
        steps.run(pressed, this::progress, step, summary -> changed.accept(summary.id()), this::failed);
    }

    private void decide(ImportLine line, String choice) {
        try {
            fill(imports.decide(id(), line.number(), choice));
        } catch (ImportRefused refused) {
            failed(refused);
        }
    }

    private void drop() {
        try {
            imports.drop(id());
            changed.accept(id());
        } catch (ImportRefused refused) {
            failed(refused);
        }
    }

    private void failed(RuntimeException fault) {
        String key = fault instanceof ImportRefused refused
                ? refused.reason().key()
                : ImportRefused.Reason.WRONG_STATE.key();
        Notifications.error(text(key));
    }

    private ImportId id() {
        return java.util.Objects.requireNonNull(shown).id();
    }

    private DownloadHandler handler(ImportSummary summary) {
        return event -> {
            event.setFileName(
                    summary.kind() + "-" + summary.id().toString().substring(0, 8) + "." + SheetFormat.XLSX.ending());
            event.setContentType(SheetFormat.XLSX.mediaType());
            imports.badRows(summary.id(), SheetFormat.XLSX, event.getOutputStream());
        };
    }
}
