package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.people.codes.CodeKind;
import vn.hanoi.ops.people.codes.PersonCodes;
import vn.hanoi.ops.people.codes.ReadCode;

/**
 * Where a card's code goes in: typed by a USB scanner that ends with Enter, or pasted. Says what kind of code it was and
 * what does not fit. A code that stands whole after a pause is read at once and stays in the box until Enter or the next
 * code, because a slow scanner may only have paused in the middle of it.
 */
@StyleSheet("styles/people.css")
public class ScanBox extends Composite<Div> {

    private static final int PAUSE_MS = 250;
    private static final int SHORTEST = 20;

    private final transient PersonCodes reader;
    private final transient Consumer<ReadCode> found;
    private final TextField field = new TextField(text("people.scan.label"));
    private final Div result = new Div();
    private String early = "";

    /** @param found told what was read, also when the code is of no known kind */
    public ScanBox(PersonCodes reader, Consumer<ReadCode> found) {
        this.reader = reader;
        this.found = found;
        field.setId("scan");
        field.setWidthFull();
        field.setMaxLength(PersonCodes.LONGEST);
        field.setPrefixComponent(VaadinIcon.BARCODE.create());
        field.setHelperText(text("people.scan.help"));
        field.setAutocomplete(Autocomplete.OFF);
        field.setAutocapitalize(Autocapitalize.NONE);
        field.getElement().setAttribute("spellcheck", "false");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(e -> readWhenWhole(e.getValue()));
        field.setAutoselect(true);
        field.addKeyPressListener(Key.ENTER, e -> end(field.getValue()));
        keepLineFeedsFromTheBrowser();
        result.addClassName("ops-scan-result");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("ops-scan");
        getContent().add(field, result);
    }

    /** Puts the cursor into the box, so that a scanner can be used at once. */
    public void focus() {
        field.focus();
    }

    /** Empties the box and what it said. */
    public void clear() {
        early = "";
        field.clear();
        result.removeAll();
    }

    /** Reads a text as if it had been scanned. */
    public void read(String scanned) {
        if (scanned.isBlank()) {
            return;
        }
        ReadCode code = reader.read(scanned.substring(0, Math.min(scanned.length(), PersonCodes.LONGEST)));
        early = "";
        field.clear();
        tell(code);
    }

    private void tell(ReadCode code) {
        show(code);
        found.accept(code);
    }

    /** What was read early is not read again; what came after it makes one code with it, or a code of its own. */
    private void end(String text) {
        if (text.equals(early)) {
            early = "";
            field.clear();
        } else {
            read(behind(text).orElse(text));
        }
    }

    private void readWhenWhole(String text) {
        if (text.length() < SHORTEST || !text.contains("|") || text.equals(early)) {
            return;
        }
        ReadCode code = reader.read(behind(text).orElse(text));
        if (code.kind() != CodeKind.OPAQUE) {
            early = text;
            tell(code);
        }
    }

    /** The code that was scanned behind one that still stands in the box. */
    private Optional<String> behind(String text) {
        return early.isEmpty() || !text.startsWith(early)
                ? Optional.empty()
                : Optional.of(text.substring(early.length()))
                        .filter(rest -> rest.length() >= SHORTEST && rest.contains("|"))
                        .filter(rest -> reader.read(rest).kind() != CodeKind.OPAQUE);
    }

    /** Scanners send a line feed as Ctrl+J, which browsers take for their list of downloads. */
    private void keepLineFeedsFromTheBrowser() {
        field.getElement()
                .addEventListener("keydown", e -> {})
                .setFilter("event.ctrlKey && (event.key === 'j' || event.key === 'J')")
                .preventDefault();
    }

    private void show(ReadCode code) {
        result.removeAll();
        boolean known = code.kind() != CodeKind.OPAQUE;
        result.add(new StateBadge(
                known ? text("people.scan.read", text(code.kind().titleKey())) : text("people.scan.unknown"),
                !known || !code.warnings().isEmpty() ? Tone.WARN : Tone.GOOD));
        UnorderedList warnings = new UnorderedList();
        code.warnings().forEach(warning -> warnings.add(new ListItem(PersonTexts.warning(warning))));
        if (known && code.person().isEmpty() && code.kind() != CodeKind.LOCATION_QR) {
            warnings.add(new ListItem(text("people.scan.noName")));
        }
        if (warnings.getComponentCount() > 0) {
            result.add(warnings);
        }
    }
}
