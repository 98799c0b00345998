package vn.hanoi.ops.probe.leak;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteData;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hanoi.ops.access.privacy.Purpose;

/** The addresses of screens and answers, with the records that open something there. */
class Addresses {

    private static final String HOUSE = "vn.hanoi.ops.";
    private static final String NOBODY = "01900000-0000-7000-8000-000000000000";
    private static final String RECORD_OF_SCREEN = ":[^/]+";
    private static final String RECORD_OF_ANSWER = "\\{[^}]+}";
    private static final Set<Integer> NOTHING = Set.of(400, 404);

    private final KnownIds ids;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Set<String> strangers = new HashSet<>();

    Addresses(KnownIds ids) {
        this.ids = ids;
    }

    /** The addresses to read for a template; those without a record are read first. */
    Set<String> of(String template) {
        return known.getOrDefault(template, Set.of(template));
    }

    /** The templates at which no record was found that opens something. */
    List<String> withoutRecord() {
        return known.entrySet().stream()
                .filter(template -> template.getValue().stream().allMatch(strangers::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How many templates name a record. */
    int templates() {
        return known.size();
    }

    /** Paths below {@code /api/} that can be got, with the class that answers. */
    static Map<String, Class<?>> answers(RequestMappingHandlerMapping mappings) {
        Map<String, Class<?>> answers = new TreeMap<>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> paths(mapping).forEach(path -> answers.put(path, method.getBeanType())));
        return answers;
    }

    private static List<String> paths(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/") && (methods.isEmpty() || methods.contains(RequestMethod.GET)))
                .toList();
    }

    /**
     * Tries all records of the room at a screen's address, then one of each table of the others when none opened anything,
     * and keeps those that change what the screen shows.
     */
    void explore(RouteData route, Screens screens) {
        String template = route.getTemplate();
        if (!template.contains(":")) {
            return;
        }
        Set<String> kept = new LinkedHashSet<>();
        if (template.contains("?")) {
            String without = template.replaceAll("/?:[^/]+\\?", "").replaceAll(RECORD_OF_SCREEN, NOBODY);
            kept.add(without);
            strangers.add(without);
        }
        Class<? extends Component> place = route.getNavigationTarget();
        String empty =
                screens.glance(template.replaceAll(RECORD_OF_SCREEN, NOBODY)).replace(NOBODY, "");
        String stranger = NOBODY;
        boolean opened = false;
        for (Set<String> names : List.of(names(place), ids.ofAll())) {
            for (String name : opened ? Set.<String>of() : names) {
                String address = template.replaceAll(RECORD_OF_SCREEN, name);
                boolean opens = !screens.glance(address).replace(name, "").equals(empty) && Screens.isAt(place);
                kept.addAll(opens ? Set.of(address) : Set.of());
                stranger = opens ? stranger : name;
            }
            opened = kept.stream().anyMatch(address -> !strangers.contains(address));
        }
        keep(template, kept, template.replaceAll(RECORD_OF_SCREEN, stranger));
    }

    private void keep(String template, Set<String> opened, String stranger) {
        opened.add(stranger);
        strangers.add(stranger);
        known.put(template, opened);
    }

    /** Tries all records of the room at an endpoint's path, and keeps those that it does not call unknown. */
    void explore(String template, Class<?> endpoint, Answers answers) throws Exception {
        if (!template.contains("{")) {
            return;
        }
        Set<String> kept = new LinkedHashSet<>();
        String stranger = NOBODY;
        for (String name : names(endpoint)) {
            String path = template.replaceAll(RECORD_OF_ANSWER, name);
            if (NOTHING.contains(answers.read(path, Purpose.NONE))) {
                stranger = name;
            } else {
                kept.add(path);
            }
        }
        keep(template, kept, template.replaceAll(RECORD_OF_ANSWER, stranger));
    }

    private Set<String> names(Class<?> place) {
        String room = place.getName().substring(HOUSE.length()).replaceFirst("\\..*", "");
        return ids.of(room).stream()
                .map(name -> name.replace("$", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
