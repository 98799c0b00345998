package vn.hanoi.ops.venues.citizen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.venues.field.FieldTeam;
import vn.hanoi.ops.venues.field.TeamWork;
import vn.hanoi.ops.venues.register.DoorVenue;
import vn.hanoi.ops.venues.register.VenueCatalogue;

/** The page of a field team: its streets, the venues there, and a form that works without a network. */
@Controller
@RequestMapping("/doi")
class TeamDoor {

    private final TeamWork work;
    private final TeamEntries entries;
    private final VenueCatalogue catalogue;
    private final Areas areas;
    private final CitizenPage page;

    TeamDoor(TeamWork work, TeamEntries entries, VenueCatalogue catalogue, Areas areas, CitizenPage page) {
        this.work = work;
        this.entries = entries;
        this.catalogue = catalogue;
        this.areas = areas;
        this.page = page;
    }

    /** @param ward its name, @param area its path */
    record Street(String area, String ward, String street, boolean done, int venues, int posted) {}

    record Kind(String code, String name) {}

    record Opened(String team, List<Street> streets, List<Kind> kinds, int alikeMetres) {}

    record Place(int number, String name, String address, String state, boolean toPost, double lat, double lon) {}

    record Where(
            @Nullable String area,
            @Nullable String street,
            @Nullable Boolean done) {}

    @GetMapping
    ResponseEntity<String> open(
            @RequestParam(defaultValue = "") String lang,
            @RequestHeader(name = "Accept-Language", defaultValue = "") String accepted) {
        Locale language = PageTemplate.language(lang, accepted);
        return page.answer(CitizenPage.TEAM, HttpStatus.OK, language, Map.of("lang", language.getLanguage()));
    }

    @PostMapping("/open")
    ResponseEntity<Opened> team(
            @RequestHeader(name = StaffDoor.DEVICE, defaultValue = "") String device,
            @RequestParam(defaultValue = "") String lang) {
        return ofTeam(device, team -> new Opened(team.name(), streets(team), kinds(lang), alikeMetres()));
    }

    @PostMapping("/street")
    ResponseEntity<List<Place>> street(
            @RequestHeader(name = StaffDoor.DEVICE, defaultValue = "") String device, @RequestBody Where where) {
        return ofTeam(device, team -> work.venues(team, area(where), text(where.street())).stream()
                .map(TeamDoor::place)
                .toList());
    }

    @PostMapping("/done")
    ResponseEntity<List<Street>> done(
            @RequestHeader(name = StaffDoor.DEVICE, defaultValue = "") String device, @RequestBody Where where) {
        return ofTeam(device, team -> {
            work.finish(team, area(where), text(where.street()), !Boolean.FALSE.equals(where.done()));
            return streets(team);
        });
    }

    @PostMapping("/entry")
    ResponseEntity<TeamEntries.Answer> entry(
            @RequestHeader(name = StaffDoor.DEVICE, defaultValue = "") String device,
            @RequestParam(defaultValue = "") String lang,
            @RequestBody TeamEntries.Sent sent) {
        return ofTeam(device, team -> entries.take(team, sent, PageTemplate.language(lang, null)));
    }

    private <T> ResponseEntity<T> ofTeam(String secret, Function<FieldTeam, T> answer) {
        return work.team(secret)
                .map(team -> ResponseEntity.ok(answer.apply(team)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private List<Street> streets(FieldTeam team) {
        return work.tasks(team).stream()
                .map(task -> new Street(
                        task.area().value(),
                        areas.labelOf(task.area()),
                        task.street(),
                        task.done(),
                        task.venues(),
                        task.posted()))
                .toList();
    }

    private List<Kind> kinds(String lang) {
        boolean english = PageTemplate.language(lang, null).equals(Translations.ENGLISH);
        return catalogue.kinds().stream()
                .map(kind -> new Kind(kind.code(), english ? kind.nameEnglish() : kind.name()))
                .toList();
    }

    private int alikeMetres() {
        return catalogue.rules().alikeMetres();
    }

    private static Place place(DoorVenue venue) {
        return new Place(
                venue.number(),
                venue.name(),
                venue.address(),
                venue.state().name(),
                venue.toPost(),
                venue.position().lat(),
                venue.position().lon());
    }

    /** A path that cannot be read belongs to no team. */
    private static AreaPath area(Where where) {
        return AreaPath.parse(text(where.area())).orElseGet(() -> new AreaPath("01"));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
