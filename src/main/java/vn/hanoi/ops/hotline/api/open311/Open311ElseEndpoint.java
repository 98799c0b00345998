package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is no call of the standard in the standard's own form of errors. */
@RestController
@RequestMapping("/open311")
@PreAuthorize("permitAll()")
class Open311ElseEndpoint {

    private static final Pattern KNOWN = Pattern.compile(".*/v2/(?:discovery|services|requests|servicerequestupdates"
            + "|(?:services|requests|tokens)/[^/.]+)\\.(?:xml|json)");
    private static final Pattern UNNAMED = Pattern.compile(".*/v2/(services|requests|tokens)/\\.(?:xml|json)");

    @RequestMapping({"", "/**"})
    ResponseEntity<String> other(HttpServletRequest request) {
        String path = request.getRequestURI();
        Matcher unnamed = UNNAMED.matcher(path);
        if (unnamed.matches()) {
            String missing =
                    switch (unnamed.group(1)) {
                        case "services" -> "service_code";
                        case "requests" -> "service_request_id";
                        default -> "token";
                    };
            throw Open311Problem.bad(missing + " was not provided");
        }
        if (KNOWN.matcher(path).matches()) {
            throw Open311Problem.wrongMethod();
        }
        throw Open311Problem.unknown("There is no such call in GeoReport v2");
    }
}
