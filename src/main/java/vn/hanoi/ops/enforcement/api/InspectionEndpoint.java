package vn.hanoi.ops.enforcement.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.evidence.NewPhoto;
import vn.hanoi.ops.enforcement.evidence.Photo;
import vn.hanoi.ops.enforcement.evidence.PicturedVisits;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.venues.VenueId;

/** Visits from phones and other systems. */
@RestController
@RequestMapping("/api/inspections")
@PreAuthorize(EnforcementRoles.WRITERS)
class InspectionEndpoint {

    private static final int MOST_PHOTOS = 20;

    private final PicturedVisits visits;

    InspectionEndpoint(PicturedVisits visits) {
        this.visits = visits;
    }

    /** An answer to an item of the checklist. */
    record AnswerBody(
            @Nullable String item,
            @Nullable Boolean good,
            @Nullable String note) {}

    /** A visit. */
    record Visit(
            @Nullable UUID key,
            @Nullable UUID venue,
            @Nullable Instant at,
            @Nullable String team,
            @Nullable String shift,
            @Nullable String outcome,
            @Nullable List<@Nullable AnswerBody> answers,
            @Nullable String note,
            @Nullable UUID ticket,
            @Nullable List<@Nullable PhotoBody> photos) {}

    /**
     * A photo.
     *
     * @param content in Base64
     * @param sha256 of the content; when it is told it must be right
     */
    record PhotoBody(
            @Nullable String name,
            @Nullable Instant takenAt,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String sha256,
            @Nullable String content) {}

    /** A photo that is kept, so that the device can compare. */
    record KeptPhoto(
            String sha256,
            Instant takenAt,
            @Nullable Double lat,
            @Nullable Double lon) {}

    record Recorded(String id, List<KeptPhoto> photos) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@RequestBody Visit visit) {
        try {
            PicturedVisits.Taken taken = visits.record(command(visit), photos(visit.photos()));
            return new Recorded(
                    taken.id().toString(),
                    taken.photos().stream().map(InspectionEndpoint::kept).toList());
        } catch (InspectionRefused e) {
            HttpStatus status = e.reason() == InspectionRefused.Reason.UNKNOWN_PLACE
                    ? HttpStatus.NOT_FOUND
                    : HttpStatus.UNPROCESSABLE_CONTENT;
            throw new ApiProblem(
                    status,
                    e.reason().name(),
                    "The visit does not fit: " + e.reason() + (e.detail().isBlank() ? "" : ", " + e.detail()));
        }
    }

    private static Inspect command(Visit visit) {
        return new Inspect(
                needed(visit.key(), "key"),
                new VenueId(needed(visit.venue(), "venue")),
                needed(visit.at(), "at"),
                text(visit.team()),
                text(visit.shift()),
                outcome(needed(visit.outcome(), "outcome")),
                answers(visit.answers()),
                text(visit.note()),
                visit.ticket() == null ? null : new TicketId(visit.ticket()));
    }

    private static List<Answer> answers(@Nullable List<@Nullable AnswerBody> bodies) {
        List<Answer> answers = new ArrayList<>();
        for (AnswerBody body : bodies == null ? List.<AnswerBody>of() : bodies) {
            if (body == null || body.item() == null) {
                throw ApiProblem.badRequest("BAD_ANSWER", "Each answer names its item.");
            }
            answers.add(new Answer(body.item(), body.good(), text(body.note())));
        }
        return answers;
    }

    private static KeptPhoto kept(Photo photo) {
        GeoPoint at = photo.position();
        return new KeptPhoto(
                photo.sha256(), photo.takenAt(), at == null ? null : at.lat(), at == null ? null : at.lon());
    }

    private static List<NewPhoto> photos(@Nullable List<@Nullable PhotoBody> bodies) {
        List<@Nullable PhotoBody> told = bodies == null ? List.of() : bodies;
        if (told.size() > MOST_PHOTOS) {
            throw ApiProblem.badRequest("BAD_PHOTO", "A visit has at most " + MOST_PHOTOS + " photos.");
        }
        List<NewPhoto> photos = new ArrayList<>();
        for (PhotoBody body : told) {
            photos.add(photo(needed(body, "photos"), photos.size()));
        }
        return photos;
    }

    private static NewPhoto photo(PhotoBody body, int index) {
        try {
            byte[] content = Base64.getDecoder().decode(needed(body.content(), "photos.content"));
            boolean placed = body.lat() != null || body.lon() != null;
            GeoPoint at =
                    placed ? new GeoPoint(needed(body.lat(), "photos.lat"), needed(body.lon(), "photos.lon")) : null;
            String name = text(body.name());
            return new NewPhoto(
                    name.isBlank() ? "photo-" + (index + 1) : name,
                    needed(body.takenAt(), "photos.takenAt"),
                    at,
                    text(body.sha256()),
                    content);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest(
                    "BAD_PHOTO", "Photo " + index + ": content is Base64, lat and lon are degrees.");
        }
    }

    private static Outcome outcome(String name) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badRequest(
                        "BAD_OUTCOME", "outcome is one of " + Arrays.toString(Outcome.values()) + "."));
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw ApiProblem.badRequest("MISSING_FIELD", field + " is needed.");
        }
        return value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
