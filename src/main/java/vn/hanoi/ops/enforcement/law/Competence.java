package vn.hanoi.ops.enforcement.law;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;

/** Who may sign: the ceiling of a post against the top of the bracket, never against the fine. */
public final class Competence {

    private final Law law;

    /** Under this law. */
    public Competence(Law law) {
        this.law = law;
    }

    /** A post, its ceiling for this offender in đồng, and whether it may sign. */
    public record Signer(Title title, long ceiling, boolean may, Why why) {}

    /**
     * Every post that the law knows, with the answer.
     *
     * @param top the highest top of a bracket among the acts, for this offender, in đồng
     */
    public List<Signer> signers(Offender offender, long top) {
        return law.ceilings().stream().map(c -> signer(c, offender, top)).toList();
    }

    /**
     * The chair to whom the file goes: the lowest one that may sign.
     *
     * @throws java.util.NoSuchElementException when not even the city's chair may sign
     */
    public Title decides(Offender offender, long top) {
        return law.chairs().stream()
                .filter(c -> ceiling(c, offender) >= top)
                .map(Ceiling::title)
                .findFirst()
                .orElseThrow();
    }

    /** Tells whether a post may sign. */
    public boolean maySign(Title title, Offender offender, long top) {
        return signers(offender, top).stream().anyMatch(s -> s.title() == title && s.may());
    }

    private Signer signer(Ceiling ceiling, Offender offender, long top) {
        long most = ceiling(ceiling, offender);
        boolean may = most >= top;
        Why why = Why.of(
                law.procedure().source("competence"),
                may ? "mayNow" : "mayNot",
                text(ceiling.title().titleKey()),
                Money.text(most),
                Money.text(top),
                ceiling.basis());
        return new Signer(ceiling.title(), most, may, why);
    }

    private long ceiling(Ceiling ceiling, Offender offender) {
        int factor = offender == Offender.ORGANISATION ? law.procedure().organisationCeilingFactor() : 1;
        return ceiling.person() * factor;
    }
}
