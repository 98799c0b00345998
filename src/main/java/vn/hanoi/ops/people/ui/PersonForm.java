package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.PlainText;
import vn.hanoi.ops.people.AddressKind;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.Sex;

/** The fields of a person who is entered; what a code claims fills them and stays editable. */
public class PersonForm extends FormLayout {

    private static final int PAUSE_MS = 400;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_NUMBER = 40;

    private final TextField name = field(PeopleFields.NAME.titleKey(), "person-name");
    private final TextField birth = field(PeopleFields.BIRTH.titleKey(), "person-birth");
    private final Select<Sex> sex = new Select<>();
    private final CountryBox country = new CountryBox();
    private final TextField phone = field(PeopleFields.PHONE.titleKey(), "person-phone");
    private final Select<DocumentKind> kind = new Select<>();
    private final TextField number = field(PeopleFields.DOCUMENT.titleKey(), "person-document");
    private final TextField address = field(PeopleFields.ADDRESS.titleKey(), "person-address");
    private final UnitBox unit;
    private final List<Document> further = new ArrayList<>();
    private transient @Nullable PersonData filled;
    private final List<HomeAddress> furtherAddresses = new ArrayList<>();

    /** @param changed told after each pause in typing and each choice */
    public PersonForm(Areas areas, Runnable changed) {
        unit = new UnitBox(areas, text("people.form.unit"));
        unit.setId("person-unit");
        sex.setLabel(text(PeopleFields.SEX.titleKey()));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(s -> s == null ? text("people.form.unknown") : PersonTexts.sex(s));
        sex.setEmptySelectionAllowed(true);
        kind.setLabel(text("people.form.documentKind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(k -> text(k.titleKey()));
        kind.setValue(DocumentKind.CCCD);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        address.setMaxLength(LONGEST_ADDRESS);
        number.setMaxLength(LONGEST_NUMBER);
        birth.setHelperText(text("people.form.birthHelp"));
        setAutoResponsive(true);
        setAutoRows(true);
        setExpandColumns(true);
        setExpandFields(true);
        add(name, birth, sex, country, phone, kind, number, unit, address);
        setColspan((Component) name, 2);
        setColspan((Component) address, 2);
        List.of(name, birth, phone, number, address).forEach(f -> f.addValueChangeListener(e -> changed.run()));
        sex.addValueChangeListener(e -> changed.run());
        unit.addValueChangeListener(e -> changed.run());
    }

    /**
     * Fills the fields with what a code claims. What somebody typed stays where the code is silent; what was filled for another
     * person goes.
     */
    public void fill(PersonData data) {
        PersonData before = filled;
        if (before != null && !same(before, data)) {
            clear();
        }
        filled = data;
        name.setValue(data.name().equals(PersonData.NAMELESS) ? "" : data.name());
        Optional.ofNullable(data.birth()).ifPresent(b -> birth.setValue(b.toString()));
        Optional.ofNullable(data.sex()).ifPresent(sex::setValue);
        if (!data.nationality().isEmpty()) {
            country.setValue(data.nationality());
        }
        data.phones().stream().findFirst().ifPresent(p -> phone.setValue(PersonTexts.phone(p)));
        further.clear();
        further.addAll(data.documents());
        if (!further.isEmpty()) {
            Document first = further.removeFirst();
            kind.setValue(first.kind());
            number.setValue(first.number());
        }
        furtherAddresses.clear();
        data.addresses().stream().findFirst().ifPresent(this::fill);
    }

    private static boolean same(PersonData before, PersonData data) {
        boolean numbered = !before.documents().isEmpty() && !data.documents().isEmpty();
        return numbered
                ? data.documents().stream().anyMatch(before.documents()::contains)
                : before.name().equals(data.name());
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        name.focus();
    }

    /** Empties all fields. */
    public void clear() {
        filled = null;
        List.of(name, birth, phone, number, address).forEach(TextField::clear);
        sex.clear();
        country.clear();
        unit.clear();
        kind.setValue(DocumentKind.CCCD);
        further.clear();
        furtherAddresses.clear();
    }

    /** What stands in the fields as far as it can be read, for matching while somebody types; nothing without name and number. */
    public Optional<PersonData> sofar() {
        boolean nameless = name.getValue().isBlank();
        if (nameless && documents().isEmpty()) {
            return Optional.empty();
        }
        PersonData data = PersonData.named(nameless ? PersonData.NAMELESS : name.getValue())
                .born(Birth.parse(birth.getValue()).orElse(null))
                .of(sex.getValue())
                .from(country.code());
        for (Document document : documents()) {
            data = data.with(document);
        }
        if (!address.getValue().isBlank()) {
            data = data.living(HomeAddress.current(
                    address.getValue(), unit.getOptionalValue().map(Area::path).orElse(null)));
        }
        for (HomeAddress more : furtherAddresses) {
            data = data.living(more);
        }
        return Optional.of(phone.getValue().isBlank() ? data : data.phone(phone.getValue()));
    }

    /** What stands in the fields, or nothing when something is wrong; the field then says so. */
    public Optional<PersonData> read() {
        boolean good = plain(name) && check(name, !name.getValue().isBlank(), "kernel.required");
        good &= plain(address);
        good &= check(birth, birth.isEmpty() || Birth.parse(birth.getValue()).isPresent(), "people.form.badBirth");
        good &= check(
                phone, phone.isEmpty() || PhoneNumber.parse(phone.getValue()).isPresent(), "people.form.badPhone");
        good &= check(number, fits(), "people.form.badNumber");
        return good ? sofar() : Optional.empty();
    }

    private boolean fits() {
        String digits = number.getValue().replaceAll("\\s+", "");
        return digits.isEmpty()
                || switch (kind.getValue()) {
                    case CCCD -> digits.matches("\\d{12}");
                    case CMND -> digits.matches("\\d{9}|\\d{12}");
                    case BHYT -> digits.toUpperCase(Locale.ROOT).matches("[A-Z]{2}[1-5]\\d{12}|\\d{10}");
                    case PASSPORT, QID, OTHER -> digits.length() >= 4 && digits.length() <= 40;
                };
    }

    private void fill(HomeAddress home) {
        address.setValue(home.text());
        unit.propose(home.text());
        if (home.kind() == AddressKind.PERMANENT) {
            furtherAddresses.add(home);
        }
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        if (Document.fits(number.getValue())) {
            documents.add(Document.of(kind.getValue(), number.getValue()));
        }
        documents.addAll(further);
        return documents;
    }

    private static boolean plain(TextField field) {
        return check(field, PlainText.holds(field.getValue()), "kernel.hiddenSign");
    }

    private static boolean check(TextField field, boolean good, String error) {
        field.setErrorMessage(text(error));
        field.setInvalid(!good);
        return good;
    }

    private static TextField field(String key, String id) {
        TextField field = new TextField(text(key));
        field.setId(id);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        return field;
    }
}
