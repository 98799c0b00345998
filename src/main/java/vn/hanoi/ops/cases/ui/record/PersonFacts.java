package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.Span;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.ui.GuardedText;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonDetails;

/** Who the patient is: masked by default, revealed by a logged click. */
class PersonFacts extends Facts {

    private final Disclosure disclosure;
    private final CaseInquiry inquiry;
    private final PersonalRecord record;

    PersonFacts(CaseFile file, Disclosure disclosure, CaseInquiry inquiry) {
        super(text("cases.person"));
        this.disclosure = disclosure;
        this.inquiry = inquiry;
        this.record = file.details().record();
        file.person().ifPresentOrElse(this::person, () -> fact(text("field.person.name"), Formats.UNKNOWN));
        fact(text("field.case.vaccination"), disclosure.text(file.details().vaccination(), PersonFacts::vaccination));
    }

    private void person(PersonDetails person) {
        fact(text("field.person.name"), guarded(person.name()));
        fact(text("field.person.birth"), guarded(person.birth()));
        fact(
                text("field.person.sex"),
                inquiry.texts().of(disclosure, person.sex(), record, sex -> text("people.sex." + sex)));
        person.documents().forEach(paper -> fact(text("field.person.document"), guarded(paper.document())));
        person.phones().forEach(phone -> fact(text("field.person.phone"), guarded(phone.phone())));
        person.addresses().forEach(address -> fact(text("field.person.address"), guarded(address.address())));
        if (person.phones().isEmpty()) {
            fact(text("field.person.phone"), new Span(text("cases.person.noPhone")));
        }
    }

    private GuardedText guarded(Guarded<?> value) {
        return inquiry.texts().of(disclosure, value, record);
    }

    private static String vaccination(HealthFacts facts) {
        if (facts.doses() == null) {
            return Formats.UNKNOWN;
        }
        return facts.lastDoseOn() == null
                ? text("cases.person.doses", Formats.number(facts.doses()))
                : text("cases.person.dosesOn", Formats.number(facts.doses()), Formats.date(facts.lastDoseOn()));
    }
}
