package vn.hanoi.ops.people.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.Sex;

/**
 * What a code claims. Anybody can print a code: nothing of it is proved (domain rules 1.1).
 *
 * @param fields the claims that could be read, in the order of {@link CodeField}
 */
public record ReadCode(CodeKind kind, Map<CodeField, String> fields, List<CodeWarning> warnings) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 300;

    /** Copies what can change. */
    public ReadCode {
        EnumMap<CodeField, String> ordered = new EnumMap<>(CodeField.class);
        ordered.putAll(fields);
        fields = Collections.unmodifiableMap(ordered);
        warnings = List.copyOf(warnings);
    }

    /** A claim. */
    public Optional<String> field(CodeField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The last characters of a masked number, by which a record is found all the same. */
    public Optional<String> documentEnd() {
        return field(CodeField.DOCUMENT_END);
    }

    /** The claims as data of a person; nothing when no name could be read. */
    public Optional<PersonData> person() {
        return field(CodeField.NAME)
                .filter(name -> name.length() <= LONGEST_NAME)
                .map(this::person);
    }

    /** The papers whose numbers are in the code in full. */
    public List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        add(documents, CodeField.DOCUMENT, kindOfDocument());
        add(documents, CodeField.OLD_DOCUMENT, DocumentKind.CMND);
        add(documents, CodeField.INSURANCE, DocumentKind.BHYT);
        add(documents, CodeField.QID, DocumentKind.QID);
        return documents;
    }

    private void add(List<Document> documents, CodeField field, DocumentKind paper) {
        LocalDate issued = field == CodeField.DOCUMENT && kind == CodeKind.CCCD
                ? field(CodeField.ISSUED_ON).map(LocalDate::parse).orElse(null)
                : null;
        field(field).filter(Document::fits).ifPresent(n -> documents.add(new Document(paper, n, issued)));
    }

    private DocumentKind kindOfDocument() {
        return field(CodeField.DOCUMENT_KIND).map(DocumentKind::valueOf).orElse(DocumentKind.OTHER);
    }

    /** The same when a broken name is all that is missing: the numbers stay (domain rules 1.3). */
    public PersonData claims() {
        return person().orElseGet(() -> person(PersonData.NAMELESS));
    }

    private PersonData person(String name) {
        PersonData data = PersonData.named(name)
                .born(field(CodeField.BIRTH).flatMap(Birth::parse).orElse(null))
                .of(field(CodeField.SEX).map(Sex::valueOf).orElse(null))
                .from(kind == CodeKind.CCCD ? "VN" : "");
        for (Document document : documents()) {
            data = data.with(document);
        }
        Optional<String> address = field(CodeField.ADDRESS).filter(a -> a.length() <= LONGEST_ADDRESS);
        PersonData housed = address.isPresent() ? data.living(HomeAddress.permanent(address.get(), null)) : data;
        return field(CodeField.PHONE).map(housed::phone).orElse(housed);
    }
}
