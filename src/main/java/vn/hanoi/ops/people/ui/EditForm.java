package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.PlainText;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonEdit;
import vn.hanoi.ops.people.Sex;

/** The fields of a record to change. What the officer may not see stays as it is unless a new value is typed. */
class EditForm extends Composite<Div> {

    private final transient PersonDetails before;
    private final transient Disclosure disclosure;
    private final TextField name = new TextField(text(PeopleFields.NAME.titleKey()));
    private final TextField birth = new TextField(text(PeopleFields.BIRTH.titleKey()));
    private final Select<Sex> sex = new Select<>();
    private final CountryBox country = new CountryBox();
    private final TextField phone = new TextField(text("people.edit.newPhone"));
    private final Select<DocumentKind> kind = new Select<>();
    private final TextField number = new TextField(text("people.edit.newDocument"));
    private final TextField address = new TextField(text("people.edit.newAddress"));
    private final UnitBox unit;
    private final Set<PersonEdit> drops = new LinkedHashSet<>();

    EditForm(PeopleParts parts, PersonDetails before, Disclosure disclosure) {
        this.before = before;
        this.disclosure = disclosure;
        unit = new UnitBox(parts.areas(), text("people.form.unit"));
        name.setId("edit-name");
        birth.setId("edit-birth");
        phone.setId("edit-phone");
        name.setValue(disclosure.value(before.name()).orElse(""));
        birth.setValue(disclosure.value(before.birth()).map(Birth::toString).orElse(""));
        birth.setHelperText(text("people.form.birthHelp"));
        sex.setLabel(text(PeopleFields.SEX.titleKey()));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(s -> s == null ? text("people.form.unknown") : PersonTexts.sex(s));
        sex.setEmptySelectionAllowed(true);
        sex.setValue(disclosure.value(before.sex()).orElse(null));
        disclosure.value(before.nationality()).filter(code -> !code.isEmpty()).ifPresent(country::setValue);
        kind.setLabel(text("people.form.documentKind"));
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(k -> text(k.titleKey()));
        kind.setValue(DocumentKind.CCCD);
        FormLayout fields = new FormLayout(name, birth, sex, country);
        fields.setColspan((Component) name, 2);
        FormLayout added = new FormLayout(phone, kind, number, address, unit);
        added.setColspan((Component) phone, 2);
        added.setColspan((Component) address, 2);
        getContent().add(fields, present(), added);
    }

    /** The changes, or nothing when something is wrong; the field then says so. */
    Optional<List<PersonEdit>> edits() {
        boolean good =
                check(birth, birth.isEmpty() || Birth.parse(birth.getValue()).isPresent(), "people.form.badBirth");
        good &= check(
                phone, phone.isEmpty() || PhoneNumber.parse(phone.getValue()).isPresent(), "people.form.badPhone");
        good &= plain(name)
                && check(
                        name,
                        disclosure.value(before.name()).isEmpty()
                                || !name.getValue().isBlank(),
                        "kernel.required");
        good &= plain(address);
        if (!good) {
            return Optional.empty();
        }
        List<PersonEdit> edits = new ArrayList<>();
        if (!name.getValue().isBlank()
                && different(before.name(), name.getValue().strip())) {
            edits.add(new PersonEdit.Rename(name.getValue().strip()));
        }
        Optional<Birth> typed = Birth.parse(birth.getValue());
        if (changed(before.birth(), typed)) {
            edits.add(new PersonEdit.SetBirth(typed.orElse(null)));
        }
        if (changed(before.sex(), Optional.ofNullable(sex.getValue()))) {
            edits.add(new PersonEdit.SetSex(sex.getValue()));
        }
        Optional<String> seen = disclosure.value(before.nationality()).filter(code -> !code.isEmpty());
        if (!country.getOptionalValue().equals(seen)) {
            edits.add(new PersonEdit.SetNationality(country.code()));
        }
        edits.addAll(drops);
        edits.addAll(additions());
        return Optional.of(edits);
    }

    private List<PersonEdit> additions() {
        List<PersonEdit> edits = new ArrayList<>();
        if (!phone.getValue().isBlank()) {
            edits.add(new PersonEdit.AddPhone(phone.getValue()));
        }
        if (Document.fits(number.getValue())) {
            edits.add(new PersonEdit.AddDocument(Document.of(kind.getValue(), number.getValue())));
        }
        if (!address.getValue().isBlank()) {
            edits.add(new PersonEdit.AddAddress(HomeAddress.current(
                    address.getValue(), unit.getOptionalValue().map(Area::path).orElse(null))));
        }
        return edits;
    }

    private Div present() {
        Div list = new Div();
        list.addClassName("ops-parts");
        before.phones()
                .forEach(p ->
                        list.add(part(PeopleFields.PHONE, p.part(), disclosure.text(p.phone(), PersonTexts::phone))));
        before.documents()
                .forEach(d -> list.add(part(
                        PeopleFields.DOCUMENT,
                        d.part(),
                        text(d.kind().titleKey()) + " " + disclosure.text(d.document(), PersonTexts::number))));
        before.addresses()
                .forEach(a -> list.add(part(
                        PeopleFields.ADDRESS,
                        a.part(),
                        text(a.kind().titleKey()) + ": " + disclosure.text(a.address()))));
        return list;
    }

    private Div part(DeclaredField field, UUID id, String words) {
        Span shown = new Span(words.isBlank() ? text("access.hidden") : words);
        Button drop = new Button(VaadinIcon.TRASH.create());
        drop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        drop.setAriaLabel(text("people.edit.drop", text(field.titleKey())));
        drop.setTooltipText(text("people.edit.drop", text(field.titleKey())));
        Div line = new Div(shown, drop);
        PersonEdit edit = new PersonEdit.Drop(field, id);
        drop.addClickListener(e -> {
            boolean dropped = drops.add(edit) || !drops.remove(edit);
            line.getElement().setAttribute("data-dropped", dropped);
        });
        return line;
    }

    private boolean different(Guarded<String> old, String now) {
        return !disclosure.value(old).filter(now::equals).isPresent();
    }

    /** An empty field means "no longer known" only for who saw what stood there. */
    private <T> boolean changed(Guarded<T> old, Optional<T> now) {
        Optional<T> seen = disclosure.value(old);
        return now.isPresent() ? !now.equals(seen) : seen.isPresent();
    }

    private static boolean plain(TextField field) {
        return check(field, PlainText.holds(field.getValue()), "kernel.hiddenSign");
    }

    private static boolean check(TextField field, boolean good, String error) {
        field.setErrorMessage(text(error));
        field.setInvalid(!good);
        return good;
    }
}
