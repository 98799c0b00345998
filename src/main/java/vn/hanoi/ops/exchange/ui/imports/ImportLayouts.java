package vn.hanoi.ops.exchange.ui.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import vn.hanoi.ops.exchange.imports.ImportForm;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;

/** Lets the officer say in which layout a file comes, where finding it by the heads would err. */
class ImportLayouts extends Select<String> {

    private static final String FOUND = "";

    ImportLayouts() {
        setLabel(text("exchange.import.layout"));
        setId("import-layout");
        setWidth("24rem");
        setMaxWidth("100%");
    }

    void offer(List<ImportForm> forms) {
        setItems(Stream.concat(Stream.of(FOUND), forms.stream().map(ImportForm::code))
                .toList());
        setItemLabelGenerator(code -> forms.stream()
                .filter(form -> form.code().equals(code))
                .map(form -> text(form.titleKey()))
                .findFirst()
                .orElseGet(() -> text("exchange.import.layout.found")));
        setValue(FOUND);
        setVisible(forms.size() > 1);
    }

    static String title(Imports imports, ImportSummary summary) {
        return imports.forms(summary.kind()).stream()
                .filter(form -> form.code().equals(summary.layout()))
                .map(form -> text(form.titleKey()))
                .findFirst()
                .orElse(summary.layout());
    }
}
