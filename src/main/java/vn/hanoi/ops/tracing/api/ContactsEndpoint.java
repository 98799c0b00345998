package vn.hanoi.ops.tracing.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.tracing.ContactMaking;
import vn.hanoi.ops.tracing.MadeContacts;
import vn.hanoi.ops.tracing.RunId;
import vn.hanoi.ops.tracing.TracingRefused;
import vn.hanoi.ops.tracing.TracingRefused.Reason;

/** Makes contacts of a case from a kept trace. */
@RestController
@RequestMapping(path = "/api/tracing/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
class ContactsEndpoint {

    /**
     * @param people their ranks in the run; without them all of a forward trace but those who merely shared the entrance of a
     *     large place
     */
    record Chosen(@Nullable List<@Nullable Integer> people) {}

    private final ContactMaking making;

    ContactsEndpoint(ContactMaking making) {
        this.making = making;
    }

    @PostMapping("/{run}/contacts")
    MadeContacts make(
            @PathVariable String run,
            @RequestBody Chosen chosen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        Locale language = Translations.asked(accepted);
        try {
            RunId id = RunId.parse(run).orElseThrow(() -> new TracingRefused(Reason.UNKNOWN_CASE));
            List<@Nullable Integer> people = chosen.people();
            return people == null ? making.makeClose(id) : making.make(id, ranks(people));
        } catch (TracingRefused e) {
            throw TracingProblems.of(e, language);
        }
    }

    private static List<Integer> ranks(List<@Nullable Integer> people) {
        return people.stream().map(rank -> rank == null ? 0 : rank).toList();
    }
}
