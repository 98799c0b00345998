package vn.hanoi.ops.access.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.hanoi.ops.access.policy.PolicyFault.Kind;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.EmergencyTerms;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.access.privacy.Visibility;

/** Finds everything that is wrong with a proposal at once. */
final class ProposalCheck {

    private static final Pattern FIELD = Pattern.compile("|[a-z][A-Za-z]*(\\.[A-Za-z]+)*(\\.?\\*)?");
    private static final Set<Channel> LEAKING = EnumSet.of(Channel.NOTIFICATION, Channel.LIVE, Channel.LOG);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST_RULES = 500;

    private final List<PolicyFault> faults = new ArrayList<>();

    List<PolicyFault> faults(ProposePolicy proposal, Instant now) {
        whole(proposal.validFrom() == null || !proposal.validFrom().isBefore(now), Kind.VALID_FROM_PAST);
        whole(length(proposal.source(), 10), Kind.SOURCE_LENGTH);
        whole(fits(proposal.emergency()), Kind.EMERGENCY_RANGE);
        whole(!proposal.rules().isEmpty(), Kind.NO_RULES);
        whole(proposal.rules().size() <= MOST_RULES, Kind.TOO_MANY_RULES);
        for (int i = 0; i < proposal.rules().size(); i++) {
            rule(i + 1, proposal.rules().get(i));
        }
        keepsLogsClosed(proposal);
        return faults;
    }

    private void rule(int place, PolicyRule rule) {
        check(place, length(rule.reason(), 5), Kind.REASON_LENGTH);
        check(place, rule.field().length() <= 100 && FIELD.matcher(rule.field()).matches(), Kind.FIELD_FORM);
        boolean masked = rule.cell().visibility() == Visibility.MASKED;
        check(place, masked || !rule.cell().revealable(), Kind.REVEAL_WITHOUT_MASK);
    }

    /** Whatever the city decides, no rule puts persons into notifications, pushes and logs. */
    private void keepsLogsClosed(ProposePolicy proposal) {
        PolicyVersion version = new PolicyVersion(
                0, Instant.EPOCH, proposal.source(), proposal.emergency(), proposal.rules(), proposal.purposes());
        Set<Integer> opening = new TreeSet<>();
        List<DeclaredField> samples = Arrays.stream(Sensitivity.values())
                .filter(s -> s != Sensitivity.OPERATIONAL)
                .map(s -> DeclaredField.of("sample.field", s, Mask.WHOLE))
                .toList();
        PolicyComparison.questions(samples, question -> {
            if (LEAKING.contains(question.channel())) {
                version.deciding(question)
                        .filter(rule -> rule.cell().visibility() != Visibility.HIDDEN)
                        .ifPresent(rule -> opening.add(proposal.rules().indexOf(rule) + 1));
            }
        });
        opening.forEach(place -> check(place, false, Kind.LOG_OPENED));
    }

    private static boolean fits(EmergencyTerms terms) {
        return terms.lasts().compareTo(Duration.ofMinutes(1)) >= 0
                && terms.lasts().compareTo(LONGEST) <= 0
                && terms.shortestReason() >= 20
                && terms.shortestReason() <= 500;
    }

    private static boolean length(String text, int least) {
        int length = text.strip().length();
        return length >= least && length <= 500;
    }

    private void whole(boolean fits, Kind otherwise) {
        check(0, fits, otherwise);
    }

    private void check(int place, boolean fits, Kind otherwise) {
        if (!fits) {
            faults.add(new PolicyFault(place, otherwise));
        }
    }
}
