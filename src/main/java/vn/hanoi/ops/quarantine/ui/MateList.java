package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.stays.CrossInfection;
import vn.hanoi.ops.quarantine.stays.Resident;

/** With whom somebody lay in one room, when, and who of them was found infected. */
final class MateList {

    private MateList() {}

    static UnorderedList of(QuarantineParts parts, List<CrossInfection.Mate> mates, Disclosure seen) {
        List<Resident> others =
                mates.stream().map(CrossInfection.Mate::other).distinct().toList();
        Map<StayId, ResidentLine> lines = ResidentLine.of(parts, others).stream()
                .collect(Collectors.toMap(line -> line.stay().id(), Function.identity()));
        UnorderedList list = new UnorderedList();
        for (CrossInfection.Mate mate : mates) {
            ResidentLine line = lines.get(mate.other().id());
            String infected = seen.value(mate.other().infected())
                    .filter(found -> found)
                    .map(found -> " · " + text("quarantine.bed.POSITIVE"))
                    .orElse("");
            list.add(new ListItem(CaseWords.person(line == null ? null : line.person(), seen) + " · "
                    + text(
                            "quarantine.mates.line",
                            mate.room(),
                            Formats.dateTime(mate.from()),
                            Formats.dateTime(mate.to()))
                    + infected));
        }
        return list;
    }
}
