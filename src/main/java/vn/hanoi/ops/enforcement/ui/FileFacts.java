package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Names and values of a file, guarded ones through the policy. */
class FileFacts extends DescriptionList {

    private final FileParts parts;
    private final Disclosure seen;
    private final PersonalRecord record;

    FileFacts(FileParts parts, Disclosure seen, PersonalRecord record) {
        this.parts = parts;
        this.seen = seen;
        this.record = record;
        addClassName("ops-facts");
    }

    FileFacts fact(String key, String value) {
        add(new Term(text(key)), new Description(value.isBlank() ? Formats.UNKNOWN : value));
        return this;
    }

    FileFacts part(String key, Component value) {
        add(new Term(text(key)), new Description(value));
        return this;
    }

    FileFacts guarded(Guarded<String> value) {
        add(
                new Term(text(value.field().titleKey())),
                new Description(parts.guarded().of(seen, value, record)));
        return this;
    }

    /** The offender and what was written about the act. */
    FileFacts offender(RecordDetails details) {
        guarded(details.row().offenderName());
        guarded(details.birth());
        guarded(details.document());
        guarded(details.offenderAddress());
        guarded(details.phone());
        guarded(details.description());
        return guarded(details.statement());
    }
}
