package vn.hanoi.ops.care.ui.transfers;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;

/** What a set of cards is drawn from: read once for all of them. */
record Shown(Map<PersonId, PersonRow> people, Map<SiteId, SiteRow> sites, Disclosure disclosure, Instant now) {

    String person(TransferRow row) {
        return CaseWords.person(people.get(row.person()), disclosure);
    }

    String site(@Nullable SiteId id) {
        SiteRow site = id == null ? null : sites.get(id);
        return site == null ? Formats.UNKNOWN : site.name();
    }

    String health(TransferRow row) {
        return Stream.of(
                        disclosure.text(row.severity(), s -> text(s.titleKey())),
                        disclosure.text(row.risk(), r -> text(r.titleKey())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
