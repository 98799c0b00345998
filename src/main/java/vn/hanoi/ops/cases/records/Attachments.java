package vn.hanoi.ops.cases.records;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.files.FileHolder;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileStore;
import vn.hanoi.ops.kernel.files.FileTerms;
import vn.hanoi.ops.kernel.files.NewFile;
import vn.hanoi.ops.kernel.files.StoredFile;

/**
 * Pictures and papers of cases, such as results and decisions. The policy says who sees them; each opening is recorded. Throws
 * {@link FileRefused} for what the terms of files do not allow.
 */
@Service
@PreAuthorize(CaseList.READERS)
@Transactional
public class Attachments {

    private static final String HEALTH = "hasRole('" + Roles.HEALTH_OFFICER + "')";

    private final CaseStore cases;
    private final FileStore files;
    private final Links links;
    private final Hand.Hands hands;
    private final ApplicationEventPublisher events;

    Attachments(CaseStore cases, FileStore files, Links links, Hand.Hands hands, ApplicationEventPublisher events) {
        this.cases = cases;
        this.files = files;
        this.links = links;
        this.hands = hands;
        this.events = events;
    }

    /** The files of a case in the officer's area, in the order of adding. */
    @Transactional(readOnly = true)
    public List<Attachment> of(CaseId id) {
        CaseRecord record = cases.require(id);
        return files.all(links.of(id)).stream()
                .map(file -> new Attachment(CaseFields.ATTACHMENT.guard(file, record.area())))
                .toList();
    }

    /** Adds a file; its type is found by its content. */
    @PreAuthorize(HEALTH)
    public void add(CaseId id, String name, byte[] content) {
        CaseRecord record = cases.require(id);
        Hand hand = hands.now();
        StoredFile stored = files.add(
                new NewFile(Links.HOLDER, name, hand.officer()),
                content,
                links.of(id).size());
        links.link(id, stored.id());
        record.note(hand, CaseStep.ATTACHED, "", "");
        cases.save(record, "CASE_FILE_ADDED");
    }

    /**
     * Opens a file that the policy lets the officer see, and records that. The caller closes the stream.
     *
     * @param seen how the officer sees the case
     * @throws CaseRefused when the file is not the case's, or not shown
     */
    public InputStream open(CaseId id, FileId file, Disclosure seen) {
        CaseRecord record = cases.require(id);
        StoredFile stored = files.find(file)
                .filter(found -> links.of(id).contains(file))
                .flatMap(found -> seen.value(CaseFields.ATTACHMENT.guard(found, record.area())))
                .orElseThrow(() -> new CaseRefused(Reason.WRONG_STATE));
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "CASE_FILE_OPENED", "case:" + id, record.area())
                .about(record.person().value())
                .serving(seen.purpose().name())
                .on(List.of(CaseFields.ATTACHMENT.code())));
        return files.open(stored);
    }

    /** Takes a file off a case, such as another person's paper; it is erased soon. @param reason never blank */
    @PreAuthorize(HEALTH)
    @EnteredTexts
    public void remove(CaseId id, FileId file, String reason) {
        CaseRecord record = cases.require(id);
        if (reason.isBlank()) {
            throw new CaseRefused(Reason.REASON_MISSING);
        }
        if (!links.unlink(id, file)) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
        record.note(hands.now(), CaseStep.DETACHED, "", reason);
        cases.save(record, "CASE_FILE_REMOVED");
    }

    /** What may be attached now. */
    public FileTerms terms() {
        return files.terms();
    }

    /** Which files belong to which case. */
    @Component
    static class Links implements FileHolder {

        static final String HOLDER = "cases.case";

        private final JdbcClient jdbc;

        Links(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public String code() {
            return HOLDER;
        }

        @Override
        public Set<FileId> held(Collection<FileId> asked) {
            return asked.isEmpty()
                    ? Set.of()
                    : new HashSet<>(jdbc.sql("SELECT file_id FROM cases_attachment WHERE file_id IN (:files)")
                            .param(
                                    "files",
                                    asked.stream()
                                            .map(f -> Ids.bytes(f.value()))
                                            .toList())
                            .query((row, n) -> new FileId(Ids.uuid(row.getBytes("file_id"))))
                            .list());
        }

        List<FileId> of(CaseId id) {
            return jdbc.sql("SELECT file_id FROM cases_attachment WHERE case_id = :id ORDER BY file_id")
                    .param("id", Ids.bytes(id.value()))
                    .query((row, n) -> new FileId(Ids.uuid(row.getBytes("file_id"))))
                    .list();
        }

        void link(CaseId id, FileId file) {
            jdbc.sql("INSERT INTO cases_attachment (file_id, case_id) VALUES (:file, :id)")
                    .param("file", Ids.bytes(file.value()))
                    .param("id", Ids.bytes(id.value()))
                    .update();
        }

        boolean unlink(CaseId id, FileId file) {
            return jdbc.sql("DELETE FROM cases_attachment WHERE file_id = :file AND case_id = :id")
                            .param("file", Ids.bytes(file.value()))
                            .param("id", Ids.bytes(id.value()))
                            .update()
                    > 0;
        }
    }
}
