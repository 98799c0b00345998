package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.hanoi.ops.hotline.rules.Attribute;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;

/** What can be reported: the discovery, the services, and the questions of a service. */
@RestController
@RequestMapping("/open311/v2")
@PreAuthorize("permitAll()")
class Open311ServiceEndpoint {

    private static final String CHANGESET = "2026-11-25T00:00:00+07:00";

    private final HotlineRules rules;
    private final Open311Gate gate;
    private final Open311Body body;
    private final String contact;

    Open311ServiceEndpoint(
            HotlineRules rules,
            Open311Gate gate,
            Open311Body body,
            @Value("${console.open311.contact:Tổng đài 1022 Hà Nội}") String contact) {
        this.rules = rules;
        this.gate = gate;
        this.body = body;
        this.contact = contact;
    }

    @GetMapping("/discovery.{ending}")
    ResponseEntity<String> discovery(
            @PathVariable String ending, @RequestParam Map<String, String> given, HttpServletRequest request) {
        gate.reader(request, given);
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put(
                "url",
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/open311/v2")
                        .toUriString());
        endpoint.put("changeset", CHANGESET);
        endpoint.put("type", "production");
        endpoint.put("formats", List.of("text/xml", "application/json"));
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("changeset", CHANGESET);
        discovery.put("contact", contact);
        discovery.put("key_service", contact);
        discovery.put("endpoints", List.of(endpoint));
        return body.answer(Open311Gate.format(ending), HttpStatus.OK, "discovery", discovery);
    }

    @GetMapping("/services.{ending}")
    ResponseEntity<String> services(
            @PathVariable String ending, @RequestParam Map<String, String> given, HttpServletRequest request) {
        gate.reader(request, given);
        List<Map<String, Object>> services = rules.categories().stream()
                .filter(Category::takesTickets)
                .map(this::service)
                .toList();
        return body.answer(Open311Gate.format(ending), HttpStatus.OK, "services", services);
    }

    @GetMapping("/services/{code:[^.]+}.{ending}")
    ResponseEntity<String> service(
            @PathVariable String code,
            @PathVariable String ending,
            @RequestParam Map<String, String> given,
            HttpServletRequest request) {
        gate.reader(request, given);
        Category category = rules.category(code)
                .filter(Category::takesTickets)
                .orElseThrow(() -> Open311Problem.unknown("service_code was not found"));
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("service_code", category.code());
        definition.put(
                "attributes",
                category.attributes().stream()
                        .map(Open311ServiceEndpoint::attribute)
                        .toList());
        return body.answer(Open311Gate.format(ending), HttpStatus.OK, "service_definition", definition);
    }

    private Map<String, Object> service(Category category) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("service_code", category.code());
        service.put("service_name", category.name());
        service.put("description", category.description());
        service.put("metadata", !category.attributes().isEmpty());
        service.put("type", "realtime");
        service.put("keywords", category.keywords());
        service.put("group", category.parent() == null ? "" : rules.categoryName(category.parent()));
        return service;
    }

    private static Map<String, Object> attribute(Attribute attribute) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("variable", attribute.variable());
        question.put("code", attribute.code());
        question.put("datatype", attribute.datatype().standard());
        question.put("required", attribute.required());
        question.put("datatype_description", attribute.help());
        question.put("order", attribute.position());
        question.put("description", attribute.question());
        if (!attribute.choices().isEmpty()) {
            question.put(
                    "values",
                    attribute.choices().stream()
                            .map(choice -> {
                                Map<String, Object> value = new LinkedHashMap<>();
                                value.put("key", choice.code());
                                value.put("name", choice.name());
                                return value;
                            })
                            .toList());
        }
        return question;
    }
}
