package vn.hanoi.ops.cases.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.PersonMatch;

/** What an officer may decide about somebody who is likely in the register. */
final class Choices {

    private static final int MOST = 4;

    private Choices() {}

    static List<Looked.Choice> of(List<PersonMatch> likely) {
        List<Looked.Choice> choices = new ArrayList<>();
        likely.stream().limit(MOST).forEach(match -> choices.add(choice(match)));
        choices.add(new Looked.Choice(Decision.NEW, "cases.import.choice.new", List.of(), ""));
        return choices;
    }

    private static Looked.Choice choice(PersonMatch match) {
        String why = match.reasons().stream()
                .filter(reason -> reason.points() > 0)
                .map(reason -> Translations.text(reason.evidence().titleKey()))
                .collect(Collectors.joining(", "));
        var person = match.person();
        return match.elsewhere()
                ? new Looked.Choice(Decision.of(person.id()), "cases.import.choice.elsewhere", List.of(), why)
                : new Looked.Choice(
                        Decision.of(person.id()),
                        "cases.import.choice.person",
                        List.of(person.name(), person.birth()),
                        why);
    }
}
