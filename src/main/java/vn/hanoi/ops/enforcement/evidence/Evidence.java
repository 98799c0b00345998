package vn.hanoi.ops.enforcement.evidence;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.EnforcementFields;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileStore;
import vn.hanoi.ops.kernel.files.NewFile;
import vn.hanoi.ops.kernel.files.StoredFile;

/** Keeps and opens photos; a photo is never replaced, and each opening is recorded. */
@Service
@PreAuthorize(EnforcementRoles.FILES)
@Transactional
public class Evidence {

    private final FileStore store;
    private final PhotoLinks links;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    Evidence(
            FileStore store,
            PhotoLinks links,
            Privacy privacy,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.privacy = privacy;
        this.officers = officers;
        this.events = events;
    }

    /**
     * Keeps a photo.
     *
     * @param takenAt as the device says
     * @throws FileRefused when it is no picture, too large or one too many
     */
    @PreAuthorize(EnforcementRoles.WRITERS)
    public void add(Subject subject, String name, Instant takenAt, @Nullable GeoPoint position, byte[] content) {
        Officer officer = inScope(subject);
        NewFile file = new NewFile(PhotoLinks.HOLDER, name, officer.username());
        StoredFile stored = store.add(file, content, links.of(subject).size());
        if (!stored.mediaType().startsWith("image/")) {
            throw new FileRefused(FileRefused.Reason.TYPE);
        }
        links.add(subject, new PhotoLinks.Link(stored.id(), takenAt, position));
        tell(ActKind.CHANGE, "EVIDENCE_ADDED", subject);
    }

    /** The photos of a visit or a record, in the order of adding. */
    @Transactional(readOnly = true)
    public List<Photo> of(Subject subject) {
        inScope(subject);
        List<PhotoLinks.Link> found = links.of(subject);
        Map<FileId, StoredFile> files = store
                .all(found.stream().map(PhotoLinks.Link::file).toList())
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return found.stream()
                .filter(link -> files.containsKey(link.file()))
                .map(link -> photo(subject, link, Objects.requireNonNull(files.get(link.file()))))
                .toList();
    }

    /** Opens a photo for who may see it, or nothing. The caller closes the stream. */
    public Optional<InputStream> open(Subject subject, FileId id) {
        Disclosure seen = privacy.on(Channel.FORM).serving(Purpose.ENFORCEMENT);
        Optional<FileId> shown = of(subject).stream()
                .filter(photo -> photo.file().equals(id))
                .flatMap(photo -> seen.value(photo.picture()).stream())
                .findFirst();
        shown.ifPresent(file -> tell(ActKind.VIEW, "EVIDENCE_OPENED", subject));
        return shown.flatMap(store::find).map(store::open);
    }

    private static Photo photo(Subject subject, PhotoLinks.Link link, StoredFile file) {
        return new Photo(
                file.id(),
                file.sha256(),
                file.mediaType(),
                link.takenAt(),
                link.position(),
                file.addedAt(),
                file.addedBy(),
                EnforcementFields.PICTURE.guard(file.id(), subject.area()));
    }

    private Officer inScope(Subject subject) {
        Officer officer = officers.require();
        if (!officer.scope().covers(subject.area())) {
            throw new FileRefused(FileRefused.Reason.EMPTY);
        }
        return officer;
    }

    private void tell(ActKind kind, String act, Subject subject) {
        events.publishEvent(ActRecorded.of(
                        kind, act, subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.id(), subject.area())
                .serving(Purpose.ENFORCEMENT.name()));
    }
}
