package vn.hanoi.ops.people;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What the register holds about a person: the record with its parts, and the records that were merged into it. */
@Component
class HeldPerson implements HeldAbout {

    private final PersonBook book;
    private final PersonRegister register;
    private final MergeTable merges;
    private final Sealing sealing;
    private final I18NProvider texts;

    HeldPerson(PersonBook book, PersonRegister register, MergeTable merges, Sealing sealing, I18NProvider texts) {
        this.book = book;
        this.register = register;
        this.merges = merges;
        this.sealing = sealing;
        this.texts = texts;
    }

    @Override
    public List<HeldRecord> about(UUID person) {
        List<HeldRecord> records = new ArrayList<>();
        register.current(new PersonId(person)).ifPresent(id -> {
            merges.of(id).reversed().stream()
                    .filter(merge -> merge.kept().equals(id) && merge.undoneAt() == null)
                    .flatMap(merge -> book.findById(merge.merged()).stream())
                    .forEach(merged -> records.addAll(of(merged)));
            book.findById(id).ifPresent(kept -> records.addAll(of(kept)));
        });
        return records;
    }

    private List<HeldRecord> of(Person person) {
        AreaPath area = person.area();
        Birth birth = person.birth();
        Sex sex = person.sex();
        List<HeldRecord> records = new ArrayList<>();
        records.add(record(
                "people_person",
                person,
                List.of(
                        PeopleFields.NAME.guard(person.name(), area),
                        PeopleFields.BIRTH.guard(birth == null ? null : birth.toString(), area),
                        PeopleFields.SEX.guard(sex == null ? null : word(sex.titleKey()), area),
                        PeopleFields.NATIONALITY.guard(person.nationality(), area))));
        for (SealedPhone phone : person.phones()) {
            records.add(record("people_phone", person, List.of(PeopleFields.PHONE.guard(sealing.open(phone), area))));
        }
        for (SealedDocument paper : person.documents()) {
            String words =
                    word(paper.kind().titleKey()) + " " + sealing.open(paper).number();
            records.add(record("people_document", person, List.of(PeopleFields.DOCUMENT.guard(words, area))));
        }
        for (SealedAddress address : person.addresses()) {
            String words = word(address.kind().titleKey()) + ": "
                    + sealing.open(address).text();
            records.add(record("people_address", person, List.of(PeopleFields.ADDRESS.guard(words, area))));
        }
        return records;
    }

    private static HeldRecord record(String table, Person person, List<Guarded<String>> values) {
        Instant since = person.registeredAt();
        return new HeldRecord(table, Purpose.COORDINATION, since, values);
    }

    private String word(String key) {
        return texts.getTranslation(key, Translations.VIETNAMESE);
    }
}
