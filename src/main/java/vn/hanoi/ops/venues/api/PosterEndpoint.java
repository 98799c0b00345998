package vn.hanoi.ops.venues.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.api.ApiProblem;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.codes.PosterSize;
import vn.hanoi.ops.venues.codes.Posters;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.register.VenueRefused;
import vn.hanoi.ops.venues.register.VenueRoles;

/** Posters out, of one venue or of a street. */
@RestController
@RequestMapping("/api/venues")
@PreAuthorize(VenueRoles.KEEPERS)
class PosterEndpoint {

    private final Posters posters;

    PosterEndpoint(Posters posters) {
        this.posters = posters;
    }

    @GetMapping("/{id}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String id, @RequestParam(defaultValue = "A4") String size) {
        VenueId venue = VenueId.parse(id).orElseThrow(PosterEndpoint::unknown);
        try {
            return file(posters.of(venue, size(size)));
        } catch (NoSuchVenue e) {
            throw unknown();
        } catch (VenueRefused e) {
            throw new ApiProblem(HttpStatus.CONFLICT, "NO_CODE_IN_USE", "Issue a code for the venue first.");
        }
    }

    /**
     * The posters of a street, at most 1,000 venues in a file. Of a longer street {@code page} names one of its files, from 1;
     * without it {@code TOO_MANY_VENUES} (400) tells how many there are.
     */
    @GetMapping("/posters.pdf")
    ResponseEntity<byte[]> posters(
            @RequestParam String area,
            @RequestParam String street,
            @RequestParam(defaultValue = "A4") String size,
            @RequestParam(required = false) @Nullable String page) {
        AreaPath unit = AreaPath.parse(area)
                .orElseThrow(() -> ApiProblem.badRequest("BAD_AREA", "area is an area path such as 01.006.00193."));
        PosterSize paper = size(size);
        int files = posters.files(unit, street);
        if (files == 0) {
            throw ApiProblem.notFound(
                    "NO_CODE_IN_USE", "There is no venue of this street in your area whose code could be printed.");
        }
        return file(posters.ofStreet(unit, street, paper, wanted(page, files)));
    }

    private static int wanted(@Nullable String page, int files) {
        if (page == null && files > 1) {
            throw ApiProblem.badField(
                    "TOO_MANY_VENUES",
                    "page",
                    "The street has more than " + Posters.MOST_VENUES + " venues: ask for page=1 to page=" + files
                            + ".");
        }
        try {
            int number = page == null ? 1 : Integer.parseInt(page);
            if (number >= 1 && number <= files) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw badPage(files);
        }
        throw badPage(files);
    }

    private static ApiProblem badPage(int files) {
        return ApiProblem.badField("BAD_PAGE", "page", "page is a whole number from 1 to " + files + ".");
    }

    private static PosterSize size(String name) {
        return PosterSize.named(name).orElseThrow(() -> ApiProblem.badRequest("BAD_SIZE", "size is A4 or A5."));
    }

    private static ResponseEntity<byte[]> file(byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("poster.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    private static ApiProblem unknown() {
        return ApiProblem.notFound("UNKNOWN_VENUE", "There is no such venue in your area.");
    }
}
