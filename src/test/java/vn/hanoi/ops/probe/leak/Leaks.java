package vn.hanoi.ops.probe.leak;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ReflectionUtils;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Visibility;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.probe.leak.GuardedWatch.Secret;

/** Looks in what an officer reads for values that the policy does not show to that officer. */
class Leaks {

    private static final int SHORTEST = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Days of the last year stand on every screen, as the day of a message or a count; they tell of nobody. */
    private static final LocalDate RECENT = LocalDate.now().minusYears(1);

    private final Privacy privacy;
    private final Officer officer;
    private final Predicate<String> publicNames;

    /** @param publicNames what stands in registers that everybody reads, such as a market that is a camera's name */
    Leaks(Privacy privacy, Officer officer, Predicate<String> publicNames) {
        this.privacy = privacy;
        this.officer = officer;
        this.publicNames = publicNames;
    }

    /** The codes of fields of which a value stands in the text though no channel shows it for any of the purposes. */
    Set<String> in(String text, Collection<Channel> channels, Collection<Purpose> purposes) {
        List<Secret> known = List.copyOf(GuardedWatch.seen());
        List<Secret> standing = known.stream()
                .filter(secret -> words(secret).anyMatch(text::contains))
                .toList();
        if (standing.isEmpty()) {
            return Set.of();
        }
        Set<String> open = known.stream()
                .filter(secret -> isShown(secret, channels, purposes))
                .flatMap(Leaks::words)
                .collect(Collectors.toSet());
        return standing.stream()
                .filter(secret -> words(secret)
                        .filter(text::contains)
                        .filter(publicNames.negate())
                        .anyMatch(w -> open.stream().noneMatch(o -> o.contains(w))))
                .map(secret -> secret.field().code() + " of " + secret.place())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isShown(Secret secret, Collection<Channel> channels, Collection<Purpose> purposes) {
        Guarded<Object> value = secret.guarded();
        return channels.stream().anyMatch(channel -> purposes.stream()
                .anyMatch(purpose ->
                        privacy.on(channel, officer).serving(purpose).visibility(value) == Visibility.SHOWN));
    }

    /** The ways in which a value or a part of it can be written; too short ones stand everywhere by chance. */
    private static Stream<String> words(Secret secret) {
        return forms(secret.value()).filter(form -> form.length() >= SHORTEST);
    }

    private static Stream<String> forms(Object value) {
        return switch (value) {
            case Enum<?> code -> Stream.empty();
            case AreaPath unit -> Stream.empty();
            case LocalDate day when day.isAfter(RECENT) -> Stream.empty();
            case LocalDate day -> Stream.of(day.toString(), DAY.format(day));
            case Record parts ->
                Stream.concat(
                        Stream.of(parts.toString()),
                        Arrays.stream(parts.getClass().getRecordComponents())
                                .map(part -> ReflectionUtils.invokeMethod(accessible(part.getAccessor()), parts))
                                .filter(Objects::nonNull)
                                .flatMap(Leaks::forms));
            default -> Stream.of(value.toString());
        };
    }

    private static Method accessible(Method method) {
        method.setAccessible(true);
        return method;
    }
}
