package vn.hanoi.ops.protection.requests;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.HeldAbout;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;

/** The requests of a person belong to what is held about that person. */
@Component
class HeldRequests implements HeldAbout {

    private final StoredRequests stored;
    private final RequestFiles files;

    HeldRequests(StoredRequests stored, RequestFiles files) {
        this.stored = stored;
        this.files = files;
    }

    @Override
    public List<HeldRecord> about(UUID person) {
        return stored.findByPersonOrderByReceivedAt(person).stream()
                .map(files::file)
                .map(file -> new HeldRecord(
                        "protection_request",
                        Purpose.SUBJECT_REQUEST,
                        file.row().receivedAt(),
                        List.of(file.requester(), file.contact(), file.words())))
                .toList();
    }
}
