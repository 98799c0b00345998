package vn.hanoi.ops.access;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The officer on whose behalf the code runs. */
@Component
public class CurrentOfficer {

    private final OfficerReader reader;

    CurrentOfficer(OfficerReader reader) {
        this.reader = reader;
    }

    /** The officer, or nothing when nobody is logged in or the console works on its own. */
    public Optional<Officer> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(reader.read(authentication));
    }

    /** The officer. @throws IllegalStateException when nobody is logged in */
    public Officer require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }
}
