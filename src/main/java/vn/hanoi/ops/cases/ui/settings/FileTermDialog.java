package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.cases.records.AttachmentTerms;
import vn.hanoi.ops.cases.records.AttachmentTerms.Terms;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Which files may be attached, from a day on. */
class FileTermDialog extends TermDialog {

    private final transient AttachmentTerms terms;
    private final IntegerField megabytes = new IntegerField(text("cases.terms.megabytes"));
    private final IntegerField perRecord = new IntegerField(text("cases.terms.perRecord"));
    private final CheckboxGroup<String> types = new CheckboxGroup<>(text("cases.terms.types"));

    FileTermDialog(AttachmentTerms terms, Terms before, LocalDate today, Runnable saved) {
        super(text("cases.terms.files"), today, saved);
        this.terms = terms;
        megabytes.setId("term-megabytes");
        megabytes.setValue(before.megabytes());
        perRecord.setValue(before.perRecord());
        types.setId("term-types");
        types.setItems(AttachmentTerms.TYPES);
        types.setItemLabelGenerator(FileTermDialog::word);
        types.setValue(before.mediaTypes().stream()
                .filter(AttachmentTerms.TYPES::contains)
                .collect(Collectors.toSet()));
        field("megabytes", megabytes, 1);
        field("perRecord", perRecord, 1);
        field("mediaTypes", types, 2);
        finish();
    }

    /** Types in the officer's words, in the order of the list. */
    static String words(List<String> types) {
        return types.stream().map(FileTermDialog::word).collect(Collectors.joining(", "));
    }

    private static String word(String type) {
        String last = type.substring(type.lastIndexOf('/') + 1);
        return Translations.textOr("cases.terms.type." + last.substring(last.lastIndexOf('.') + 1), type);
    }

    @Override
    void enact() {
        List<String> chosen = AttachmentTerms.TYPES.stream()
                .filter(types.getValue()::contains)
                .toList();
        terms.set(new Terms(from(), figure(megabytes), figure(perRecord), chosen, source()));
    }

    private static int figure(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
