package vn.hanoi.ops.probe.leak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Visibility;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.probe.leak.GuardedWatch.Secret;
import vn.hanoi.ops.probe.leak.SecretWords.Word;

/** Looks in what an officer reads for values that the policy does not show to that officer. */
class Leaks {

    private final Privacy privacy;
    private final Officer officer;
    private final Predicate<String> publicNames;
    private final SecretWords words = GuardedWatch.words();
    private final Map<Question, Boolean> answers = new HashMap<>();

    /** All that the policy's answer depends on. */
    private record Question(
            DeclaredField field, AreaPath place, Set<AreaPath> shared, Set<Channel> channels, Set<Purpose> purposes) {}

    /** @param publicNames what stands in registers that everybody reads, such as a market that is a camera's name */
    Leaks(Privacy privacy, Officer officer, Predicate<String> publicNames) {
        this.privacy = privacy;
        this.officer = officer;
        this.publicNames = publicNames;
    }

    /** The codes of fields of which a value stands in the text though no channel shows it for any of the purposes. */
    Set<String> in(String text, Set<Channel> channels, Set<Purpose> purposes) {
        Set<String> leaks = new TreeSet<>();
        for (Word word : words.in(text)) {
            List<Secret> holders = words.holders(word);
            if (holders.stream().noneMatch(secret -> isShown(secret, channels, purposes))
                    && !publicNames.test(word.text())
                    && words.holdersOfLonger(word).stream().noneMatch(secret -> isShown(secret, channels, purposes))) {
                holders.forEach(secret -> leaks.add(secret.field().code() + " of " + secret.place()));
            }
        }
        return leaks;
    }

    private boolean isShown(Secret secret, Set<Channel> channels, Set<Purpose> purposes) {
        return answers.computeIfAbsent(
                new Question(secret.field(), secret.place(), secret.shared(), channels, purposes), q -> ask(secret, q));
    }

    private boolean ask(Secret secret, Question question) {
        return question.channels().stream().anyMatch(channel -> question.purposes().stream()
                .anyMatch(
                        purpose -> privacy.on(channel, officer).serving(purpose).visibility(secret.guarded())
                                == Visibility.SHOWN));
    }
}
