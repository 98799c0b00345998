package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonDetails;

/** The fields of a record, each as the policy lets it through. */
class PersonFacts extends DescriptionList {

    private final transient PeopleParts parts;
    private final transient PersonDetails person;
    private final transient Disclosure open;

    PersonFacts(PeopleParts parts, PersonDetails person, Disclosure open) {
        this.parts = parts;
        this.person = person;
        this.open = open;
        addClassName("ops-facts");
        guarded(person.name(), Object::toString);
        guarded(person.birth(), Object::toString);
        guarded(person.sex(), PersonTexts::sex);
        guarded(person.nationality(), PersonTexts::country);
        person.documents().forEach(this::paper);
        person.phones().forEach(phone -> guarded(phone.phone(), PersonTexts::phone));
        person.addresses().forEach(this::address);
        if (person.phones().isEmpty()) {
            fact(text("field.person.phone"), new Span(Formats.UNKNOWN));
        }
        if (person.documents().isEmpty()) {
            fact(text("field.person.document"), new Span(Formats.UNKNOWN));
        }
        fact(text("people.list.area"), new Span(parts.areas().labelOf(person.area())));
    }

    private void paper(PersonDetails.Paper paper) {
        fact(
                text(paper.kind().titleKey()),
                parts.texts().of(open, paper.document(), person.record(), PersonTexts::number));
    }

    private void address(PersonDetails.Address address) {
        AreaPath unit = address.unit();
        fact(text(address.kind().titleKey()), parts.texts().of(open, address.address(), person.record()));
        if (unit != null && !unit.equals(person.area())) {
            fact("", new Span(parts.areas().labelOf(unit)));
        }
    }

    private <T> void guarded(Guarded<T> value, Function<T, String> words) {
        fact(text(value.field().titleKey()), parts.texts().of(open, value, person.record(), words));
    }

    private void fact(String label, Component value) {
        add(new Term(label), new Description(value));
    }
}
