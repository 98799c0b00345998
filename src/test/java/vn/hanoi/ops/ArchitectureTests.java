package vn.hanoi.ops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

@AnalyzeClasses(packages = "vn.hanoi.ops", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("the compiler shall keep views and other rooms away from entities");

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("other rooms ask a room's service");

    @ArchTest
    static final ArchRule viewsKnowNoPersistence = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data.jpa..", "org.springframework.jdbc..")
            .because("a view shows records that a service gave");

    @ArchTest
    static final ArchRule servicesKnowNoScreens = noClasses()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Component.class)
            .because("services serve screens, programs and timers alike");

    @ArchTest
    static final ArchRule publicServiceMethodsReturnFinishedData = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(Stream.class)
            .andShould()
            .notHaveRawReturnType(Page.class)
            .because("an open stream leaks a connection and a page counts what nobody reads");

    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .because("time is java.time, in UTC inside and in Hanoi's zone on the screen");

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            fields().should().notBeAnnotatedWith(Autowired.class).because("dependencies come through the constructor");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("ConsoleClock")
            .should()
            .callMethod(Instant.class, "now")
            .because("an exercise may run on a time of its own");

    @ArchTest
    static final ArchRule noCupboards = noClasses()
            .should()
            .resideInAnyPackage("..service..", "..dto..", "..impl..", "..util..", "..common..")
            .because("packages are named after the domain");

    @ArchTest
    static final ArchRule oneTheme = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleName("LumoUtility")
            .because("the console uses Aura, where Lumo's classes have no effect");

    @ArchTest
    static final ArchRule fewParameters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should(haveAtMost(6))
            .because("more parameters want to be a record");

    private static ArchCondition<JavaMethod> haveAtMost(int limit) {
        return new ArchCondition<>("have at most " + limit + " parameters") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                int count = method.getRawParameterTypes().size();
                boolean synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (count > limit && !synthetic) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has " + count));
                }
            }
        };
    }

    @ArchTest
    static void beansOfTwoRoomsHaveNoNameInCommon(JavaClasses classes) {
        Map<String, List<String>> byName = classes.stream()
                .filter(ArchitectureTests::isBean)
                .filter(type -> !type.isInterface() && !type.isAnnotation())
                .collect(Collectors.groupingBy(
                        ArchitectureTests::beanName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).filteredOn(types -> types.size() > 1).isEmpty();
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(org.springframework.stereotype.Component.class)
                || type.isMetaAnnotatedWith(org.springframework.stereotype.Component.class);
    }

    private static String beanName(JavaClass type) {
        return type.tryGetAnnotationOfType(org.springframework.stereotype.Component.class)
                .map(org.springframework.stereotype.Component::value)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> ClassUtils.getShortName(type.getName()));
    }
}
