package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.people.PersonMatch;
import vn.hanoi.ops.people.PersonRow;

/** Records that may be one person, each with why, and what can be done with it. */
@StyleSheet("styles/people.css")
class MatchList extends Composite<Div> {

    private final transient Areas areas;
    private final transient Disclosure disclosure;
    private final transient List<Step> steps = new ArrayList<>();

    private record Step(String label, boolean main, boolean elsewhere, Consumer<PersonMatch> act) {}

    MatchList(Areas areas, Disclosure disclosure) {
        this.areas = areas;
        this.disclosure = disclosure;
        getContent().addClassName("ops-matches");
        getContent().getElement().setAttribute("role", "list");
    }

    /**
     * Offers a step at each match.
     *
     * @param elsewhere whether it is offered for records outside the officer's areas too
     */
    MatchList offer(String label, boolean main, boolean elsewhere, Consumer<PersonMatch> act) {
        steps.add(new Step(label, main, elsewhere, act));
        return this;
    }

    void show(List<PersonMatch> matches) {
        getContent().removeAll();
        matches.forEach(match -> getContent().add(card(match)));
    }

    /** Says why there are none. */
    void say(String words) {
        getContent().removeAll();
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("ops-quiet");
        getContent().add(paragraph);
    }

    private Div card(PersonMatch match) {
        PersonRow person = match.person();
        Div card = new Div();
        card.addClassName("ops-match");
        card.getElement().setAttribute("role", "listitem");
        String title = match.elsewhere() ? text("people.match.elsewhere") : disclosure.text(person.name());
        Span name = new Span(title);
        name.addClassName("name");
        Div top = new Div(name, PersonTexts.certainty(match.certainty()));
        top.addClassName("top");
        Span facts = new Span(facts(person));
        facts.addClassName("facts");
        Div reasons = new Div();
        reasons.addClassName("reasons");
        match.reasons().forEach(reason -> {
            Span chip = new Span(PersonTexts.reason(reason));
            chip.getElement().setAttribute("data-tone", reason.points() > 0 ? "plain" : "warn");
            reasons.add(chip);
        });
        Div actions = new Div();
        actions.addClassName("actions");
        steps.stream().filter(s -> s.elsewhere() || !match.elsewhere()).forEach(s -> actions.add(button(s, match)));
        card.add(top, facts, reasons, actions);
        return card;
    }

    private String facts(PersonRow person) {
        return Stream.of(
                        disclosure.text(person.birth()),
                        disclosure.text(person.sex(), PersonTexts::sex),
                        disclosure.text(person.document(), PersonTexts::number),
                        disclosure.text(person.phone(), PersonTexts::phone),
                        areas.labelOf(person.area()))
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Button button(Step step, PersonMatch match) {
        Button button = new Button(step.label(), e -> step.act().accept(match));
        button.addThemeVariants(ButtonVariant.SMALL);
        if (!step.main()) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }
}
