package vn.hanoi.ops.access.privacy;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** The purpose that a caller of the API names in the header {@code X-Purpose}. */
@Component
public class RequestPurpose {

    /** The header's name. */
    public static final String HEADER = "X-Purpose";

    private final PrivacyPolicy policy;
    private final CurrentOfficer officers;

    RequestPurpose(PrivacyPolicy policy, CurrentOfficer officers) {
        this.policy = policy;
        this.officers = officers;
    }

    /**
     * The purpose of the call that is being answered, {@link Purpose#NONE} without the header.
     *
     * @throws ApiProblem with code {@code PURPOSE_NOT_ALLOWED} when the caller's posts may not name it
     */
    public Purpose named() {
        String header = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getHeader(HEADER)
                : null;
        if (header == null || header.isBlank()) {
            return Purpose.NONE;
        }
        return Purpose.named(header.strip())
                .filter(p -> officers.find().map(this::purposes).stream().anyMatch(set -> set.contains(p)))
                .orElseThrow(() -> ApiProblem.badRequest(
                        "PURPOSE_NOT_ALLOWED", HEADER + " must be a purpose that the account may name."));
    }

    private Set<Purpose> purposes(Officer officer) {
        return policy.purposes(officer);
    }
}
