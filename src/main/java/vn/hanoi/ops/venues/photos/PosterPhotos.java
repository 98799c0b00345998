package vn.hanoi.ops.venues.photos;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
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
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileStore;
import vn.hanoi.ops.kernel.files.StoredFile;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueDetails;
import vn.hanoi.ops.venues.register.VenueFields;
import vn.hanoi.ops.venues.register.VenueRoles;

/** Posts a code with a photo of it, and opens the photos; each opening is recorded. */
@Service
@PreAuthorize(VenueRoles.READERS)
@Transactional
public class PosterPhotos {

    private final PhotoTable table;
    private final VenueCodes codes;
    private final FileStore store;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PosterPhotos(
            PhotoTable table,
            VenueCodes codes,
            FileStore store,
            Privacy privacy,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.codes = codes;
        this.store = store;
        this.privacy = privacy;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Notes that the code hangs at the door, as the picture shows.
     *
     * @throws vn.hanoi.ops.venues.register.NoSuchVenue when there is none in scope
     * @throws vn.hanoi.ops.venues.register.VenueRefused when the code is at another station
     * @throws vn.hanoi.ops.kernel.files.FileRefused when it is no picture, too large or one too many
     */
    @PreAuthorize(VenueRoles.KEEPERS)
    public void post(VenueId venue, byte[] picture, @Nullable GeoPoint position) {
        codes.post(venue);
        table.keep(venue, picture, position, Hand.of(officers.require(), clock.instant()));
    }

    /** The photos of a venue that the officer has open, the newest first. */
    @Transactional(readOnly = true)
    public List<PosterPhoto> of(VenueDetails venue) {
        List<PhotoTable.Link> links = table.of(venue.row().id());
        Map<FileId, StoredFile> files = store
                .all(links.stream().map(PhotoTable.Link::file).toList())
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return links.stream()
                .filter(link -> files.containsKey(link.file()))
                .map(link -> new PosterPhoto(
                        link.file(),
                        link.generation(),
                        link.takenAt(),
                        link.takenBy(),
                        link.position(),
                        Objects.requireNonNull(files.get(link.file())).mediaType(),
                        VenueFields.PHOTO.guard(link.file(), venue.row().area())))
                .toList();
    }

    /** Opens a photo for who may see it, or nothing. The caller closes the stream. */
    public Optional<InputStream> open(VenueDetails venue, FileId file) {
        Optional<FileId> shown = of(venue).stream()
                .filter(photo -> photo.file().equals(file))
                .flatMap(photo -> privacy.on(Channel.FORM).value(photo.posterPhoto()).stream())
                .findFirst();
        shown.ifPresent(found -> events.publishEvent(ActRecorded.of(
                ActKind.VIEW,
                "POSTER_PHOTO_OPENED",
                "venue:" + venue.row().id(),
                venue.row().area())));
        return shown.flatMap(store::find).map(store::open);
    }
}
