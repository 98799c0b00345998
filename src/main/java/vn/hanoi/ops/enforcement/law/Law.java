package vn.hanoi.ops.enforcement.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.kernel.VietnameseText;

/** All that decides about a violation; one dated version holds one of these. */
public record Law(
        List<Act> acts,
        List<Ceiling> ceilings,
        List<ClockRule> clocks,
        List<Circumstance> circumstances,
        Procedure procedure,
        List<Form> forms,
        List<Dispute> disputes) {

    /** Copies what can change. */
    public Law {
        acts = List.copyOf(acts);
        ceilings = List.copyOf(ceilings);
        clocks = List.copyOf(clocks);
        circumstances = List.copyOf(circumstances);
        forms = List.copyOf(forms);
        disputes = List.copyOf(disputes);
    }

    /** The same with other acts. */
    public Law withActs(List<Act> changed) {
        return new Law(changed, ceilings, clocks, circumstances, procedure, forms, disputes);
    }

    /** The same with other ceilings. */
    public Law withCeilings(List<Ceiling> changed) {
        return new Law(acts, changed, clocks, circumstances, procedure, forms, disputes);
    }

    /** The same with other deadlines. */
    public Law withClocks(List<ClockRule> changed) {
        return new Law(acts, ceilings, changed, circumstances, procedure, forms, disputes);
    }

    /** The same with other circumstances. */
    public Law withCircumstances(List<Circumstance> changed) {
        return new Law(acts, ceilings, clocks, changed, procedure, forms, disputes);
    }

    /** The same with other figures of the procedure. */
    public Law withProcedure(Procedure changed) {
        return new Law(acts, ceilings, clocks, circumstances, changed, forms, disputes);
    }

    /** The same with other forms. */
    public Law withForms(List<Form> changed) {
        return new Law(acts, ceilings, clocks, circumstances, procedure, changed, disputes);
    }

    /** The same with other disputes. */
    public Law withDisputes(List<Dispute> changed) {
        return new Law(acts, ceilings, clocks, circumstances, procedure, forms, changed);
    }

    /** The acts that hold on a day. */
    public List<Act> actsOn(LocalDate day) {
        return acts.stream().filter(act -> act.holdsOn(day)).toList();
    }

    /** The act of that code, when it holds on the day. */
    public Optional<Act> act(String code, LocalDate day) {
        return actsOn(day).stream().filter(act -> act.code().equals(code)).findFirst();
    }

    /** The circumstance of that code, or nothing. */
    public Optional<Circumstance> circumstance(String code) {
        return circumstances.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** What practice says about disputed articles; blank for acts that are not disputed. */
    public String disputeOf(Act act) {
        return disputes.stream()
                .filter(d -> d.code().equals(act.dispute()))
                .map(Dispute::text)
                .findFirst()
                .orElse("");
    }

    /** The form of that kind. @throws java.util.NoSuchElementException when the version has none */
    public Form form(Form.Kind kind) {
        return forms.stream().filter(f -> f.kind() == kind).findFirst().orElseThrow();
    }

    /** The chairs to whom files go, the lowest first. */
    public List<Ceiling> chairs() {
        return ceilings.stream()
                .filter(c -> c.title().isChair())
                .sorted(Comparator.comparingLong(Ceiling::person))
                .toList();
    }

    /** The acts of a day that fit all given words; all of them for no words. */
    public List<Act> search(String words, LocalDate day) {
        return search(words).stream().filter(act -> act.holdsOn(day)).toList();
    }

    /** The same whatever the day. */
    public List<Act> search(String words) {
        List<String> wanted = Arrays.stream(VietnameseText.fold(words).split(" "))
                .filter(w -> !w.isBlank())
                .toList();
        return acts.stream()
                .filter(act -> wanted.stream().allMatch(w -> sought(act).contains(w)))
                .toList();
    }

    private static String sought(Act act) {
        return VietnameseText.fold(act.name() + " " + String.join(" ", act.words()) + " " + act.basis());
    }
}
