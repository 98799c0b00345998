package vn.hanoi.ops.access.privacy;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** The purpose of a call of the API: named in the header {@code X-Purpose}, or plain from what is asked. */
@Component
public class RequestPurpose {

    /** The header's name. */
    public static final String HEADER = "X-Purpose";

    private static final String PLAIN = RequestPurpose.class.getName();

    private final PrivacyPolicy policy;
    private final CurrentOfficer officers;

    RequestPurpose(PrivacyPolicy policy, CurrentOfficer officers) {
        this.policy = policy;
        this.officers = officers;
    }

    /**
     * The purpose of the call that is being answered: that of the header, else what {@link #isPlain} said, else
     * {@link Purpose#NONE}.
     *
     * @throws ApiProblem with code {@code PURPOSE_NOT_ALLOWED} when the caller's posts may not name it
     */
    public Purpose named() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return Purpose.NONE;
        }
        String header = attributes.getRequest().getHeader(HEADER);
        if (header == null || header.isBlank()) {
            Object plain = attributes.getRequest().getAttribute(PLAIN);
            return plain instanceof Purpose purpose ? purpose : Purpose.NONE;
        }
        return Purpose.named(header.strip())
                .filter(p -> officers.find().map(this::purposes).stream().anyMatch(set -> set.contains(p)))
                .orElseThrow(() -> ApiProblem.badRequest(
                        "PURPOSE_NOT_ALLOWED", HEADER + " must be a purpose that the account may name."));
    }

    /**
     * Says that the call serves a purpose by what it asks, with case and reason, so that no header need repeat it. A purpose
     * that the caller's posts may not name stays unnamed.
     */
    public void isPlain(Purpose purpose) {
        boolean may = officers.find().map(this::purposes).stream().anyMatch(set -> set.contains(purpose));
        if (may && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            attributes.getRequest().setAttribute(PLAIN, purpose);
        }
    }

    private Set<Purpose> purposes(Officer officer) {
        return policy.purposes(officer);
    }
}
