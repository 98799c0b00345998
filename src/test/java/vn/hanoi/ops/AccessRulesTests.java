package vn.hanoi.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

class AccessRulesTests {

    private static final Set<String> RULES = Stream.of(
                    AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    private final JavaClasses console = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.hanoi.ops");

    @Test
    void everyRouteAndLayoutHasExactlyOneAccessRule() {
        assertThat(console.stream().filter(AccessRulesTests::isScreen))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(rules(c)).as(c.getName()).hasSize(1));
    }

    @Test
    void everyEndpointHasARule() {
        List<JavaMethod> endpoints = console.stream()
                .filter(c -> c.isAnnotatedWith(RestController.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isMetaAnnotatedWith(RequestMapping.class))
                .toList();
        assertThat(endpoints).isNotEmpty().allSatisfy(m -> assertThat(
                        m.isAnnotatedWith(PreAuthorize.class) || m.getOwner().isAnnotatedWith(PreAuthorize.class))
                .as(m.getFullName())
                .isTrue());
    }

    @Test
    void whatHearsEventsDoesNotAskWhoCausedThem() {
        assertThat(console.stream()
                        .filter(c -> c.isAnnotatedWith(PreAuthorize.class))
                        .flatMap(c -> c.getMethods().stream())
                        .filter(m -> m.isMetaAnnotatedWith(EventListener.class))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    private static boolean isScreen(JavaClass type) {
        return type.isAnnotatedWith(Route.class)
                || type.isAnnotatedWith(Layout.class)
                || (type.isAssignableTo(RouterLayout.class) && !type.isInterface());
    }

    private static List<String> rules(JavaClass type) {
        return type.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .map(JavaClass::getName)
                .filter(RULES::contains)
                .toList();
    }
}
