package vn.hanoi.ops.access.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** The policy seen by one officer through one channel for one purpose: the only reader of {@link Guarded} values. */
public final class Disclosure {

    private final PrivacyPolicy policy;
    private final ApplicationEventPublisher events;
    private final Officer officer;
    private final Channel channel;
    private final Purpose purpose;

    Disclosure(
            PrivacyPolicy policy, ApplicationEventPublisher events, Officer officer, Channel channel, Purpose purpose) {
        this.policy = policy;
        this.events = events;
        this.officer = officer;
        this.channel = channel;
        this.purpose = purpose;
    }

    /** The same, for a purpose; one that no post of the officer may name opens nothing. */
    public Disclosure serving(Purpose wanted) {
        return new Disclosure(policy, events, officer, channel, wanted);
    }

    /** The same for another channel. */
    public Disclosure through(Channel other) {
        return new Disclosure(policy, events, officer, other, purpose);
    }

    /** The purpose that is served. */
    public Purpose purpose() {
        return purpose;
    }

    /** The channel asked about. */
    public Channel channel() {
        return channel;
    }

    /** What is let through of the value. */
    public Visibility visibility(Guarded<?> guarded) {
        return cell(guarded).visibility();
    }

    /** The value as text: itself, its mask, or nothing when it is hidden or unknown. */
    public String text(Guarded<?> guarded) {
        return text(guarded, Object::toString);
    }

    /** The value in the given words: these, their mask, or nothing when it is hidden or unknown. */
    public <T> String text(Guarded<T> guarded, Function<T, String> words) {
        T value = guarded.raw();
        if (value == null) {
            return "";
        }
        return switch (visibility(guarded)) {
            case SHOWN -> words.apply(value);
            case MASKED -> masked(guarded, words.apply(value));
            case HIDDEN -> "";
        };
    }

    /** The value itself, when it is shown and known. */
    public <T> Optional<T> value(Guarded<T> guarded) {
        return visibility(guarded) == Visibility.SHOWN ? Optional.ofNullable(guarded.raw()) : Optional.empty();
    }

    /** Tells whether the officer sees anything of a field anywhere: whether a column or a filter makes sense. */
    public boolean offers(DeclaredField field) {
        for (AreaRelation relation : AreaRelation.values()) {
            if (policy.decide(officer, relation, field, purpose, channel).visibility() != Visibility.HIDDEN) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a masked value may be revealed. */
    public boolean mayReveal(Guarded<?> guarded) {
        Cell cell = cell(guarded);
        return cell.visibility() == Visibility.MASKED && cell.revealable() && !guarded.isUnknown();
    }

    /**
     * Reveals a masked value and records that; call it in a transaction.
     *
     * @param record kind and id for the audit, such as {@code person:0190…}
     * @throws RevealRefused when the policy does not allow it
     */
    public <T> T reveal(Guarded<T> guarded, String record) {
        T value = revealable(guarded);
        tell(guarded, ActRecorded.of(ActKind.REVEAL, "FIELD_REVEALED", record, guarded.place()));
        return value;
    }

    /** Reveals a masked value of a person's record, as {@link #reveal(Guarded, String)}. */
    public <T> T reveal(Guarded<T> guarded, PersonalRecord record) {
        T value = revealable(guarded);
        tell(
                guarded,
                ActRecorded.of(ActKind.REVEAL, "FIELD_REVEALED", record.name(), record.area())
                        .about(record.person()));
        return value;
    }

    private <T> T revealable(Guarded<T> guarded) {
        T value = guarded.raw();
        if (!mayReveal(guarded) || value == null) {
            throw new RevealRefused(guarded.field());
        }
        return value;
    }

    private void tell(Guarded<?> guarded, ActRecorded act) {
        events.publishEvent(
                act.serving(purpose.name()).on(List.of(guarded.field().code())));
    }

    private static String masked(Guarded<?> guarded, @Nullable String text) {
        return text == null || text.isBlank() ? "" : guarded.field().mask().of(text);
    }

    private Cell cell(Guarded<?> guarded) {
        AreaRelation relation = AreaRelation.of(officer.scope(), guarded.place(), guarded.shared());
        return policy.decide(officer, relation, guarded.field(), purpose, channel);
    }
}
