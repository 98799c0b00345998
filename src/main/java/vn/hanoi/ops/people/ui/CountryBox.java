package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.PeopleFields;

/** Chooses a nationality by the country's name in the officer's language; Vietnam stands first. */
class CountryBox extends ComboBox<String> {

    private static final String VIETNAM = "VN";

    CountryBox() {
        super(text(PeopleFields.NATIONALITY.titleKey()));
        Comparator<String> byName =
                Comparator.comparing(PersonTexts::country, Collator.getInstance(Translations.locale()));
        List<String> others = Stream.of(Locale.getISOCountries())
                .filter(code -> !code.equals(VIETNAM))
                .sorted(byName)
                .toList();
        setItems(Stream.concat(Stream.of(VIETNAM), others.stream()).toList());
        setItemLabelGenerator(PersonTexts::country);
        setClearButtonVisible(true);
    }

    /** The chosen code, blank for none. */
    String code() {
        return getOptionalValue().orElse("");
    }
}
