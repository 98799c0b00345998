package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.web.Limits;
import vn.hanoi.ops.hotline.api.open311.Open311Body.Format;

/** Stands before every call: how often, for which jurisdiction, with which key, in which form. */
@Component
class Open311Gate {

    private final Limits limits;
    private final Open311Keys keys;
    private final String jurisdiction;

    Open311Gate(
            Limits limits,
            Open311Keys keys,
            @Value("${console.open311.jurisdiction:hanoi.gov.vn}") String jurisdiction) {
        this.limits = limits;
        this.keys = keys;
        this.jurisdiction = jurisdiction;
    }

    /** Lets a reader in. */
    Open311Query reader(HttpServletRequest request, Map<String, String> parameters) {
        limits.take(Limits.Kind.PERSON_CALL, "open311:" + request.getRemoteAddr())
                .ifPresent(wait -> {
                    throw Open311Problem.tooMany(wait);
                });
        request.getParameterMap().forEach(Open311Gate::once);
        Open311Query query = new Open311Query(parameters);
        query.text("jurisdiction_id").filter(id -> !id.equals(jurisdiction)).ifPresent(id -> {
            throw Open311Problem.unknown("jurisdiction_id was not found");
        });
        return query;
    }

    /** Attributes may have several values; of anything else nobody could say which one is meant. */
    private static void once(String name, String[] values) {
        if (!name.startsWith("attribute[") && Stream.of(values).distinct().count() > 1) {
            throw Open311Problem.bad(name + " was provided more than once");
        }
    }

    /** Lets a writer in; answers the name of the key. */
    String writer(Open311Query query) {
        Optional<String> key = query.text("api_key");
        return key.flatMap(keys::take)
                .orElseThrow(() ->
                        Open311Problem.forbidden(key.isEmpty() ? "api_key was not provided" : "api_key is not valid"));
    }

    static Format format(String ending) {
        return switch (ending) {
            case "xml" -> Format.XML;
            case "json" -> Format.JSON;
            default -> throw Open311Problem.unknown("There is xml and json");
        };
    }

    String jurisdiction() {
        return jurisdiction;
    }
}
