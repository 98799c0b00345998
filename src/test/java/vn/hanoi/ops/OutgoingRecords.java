package vn.hanoi.ops;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Guarded;

/** The records by which rooms tell others something, and the fields that they declared. */
final class OutgoingRecords {

    private static final String HOUSE = "vn.hanoi.ops.";

    private record Declared(String room, DeclaredField field) {}

    private final List<Declared> declared;
    private final Set<String> given = new HashSet<>();
    private final Set<String> heard;

    OutgoingRecords(JavaClasses rooms) {
        declared = rooms.stream()
                .filter(type -> type.isAssignableTo(DeclaredFields.class) && !type.isInterface())
                .flatMap(type -> declared(type).stream().map(f -> new Declared(room(type), f)))
                .toList();
        rooms.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaMethod::getReturnType)
                .forEach(this::add);
        heard = rooms.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(EventListener.class) || m.isMetaAnnotatedWith(EventListener.class))
                .flatMap(m -> m.getRawParameterTypes().stream())
                .filter(type -> type.getName().startsWith(HOUSE) && type.isRecord())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    /** What services return, and what is inside of that. */
    DescribedPredicate<JavaClass> areGivenOut() {
        return DescribedPredicate.describe("are given out by a room", type -> given.contains(type.getName()));
    }

    DescribedPredicate<JavaClass> areHeard() {
        return DescribedPredicate.describe("are events", type -> heard.contains(type.getName()));
    }

    ArchCondition<JavaClass> carryNoDeclaredFieldBare() {
        return condition("carry declared fields as Guarded only", field -> !isGuarded(field));
    }

    ArchCondition<JavaClass> carryNoDeclaredFieldAtAll() {
        return new ArchCondition<>("carry no declared field") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                components(type)
                        .filter(f -> isGuarded(f) || isDeclared(type, f))
                        .forEach(f -> events.add(SimpleConditionEvent.violated(f, f.getFullName())));
            }
        };
    }

    static ArchCondition<JavaClass> beReadableWithoutTheConsole() {
        return new ArchCondition<>("have a constructor without parameters, so that its fields can be read") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                try {
                    declared(type);
                } catch (IllegalStateException e) {
                    events.add(SimpleConditionEvent.violated(type, e.getMessage()));
                }
            }
        };
    }

    private ArchCondition<JavaClass> condition(String what, Predicate<JavaField> wrong) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                components(type)
                        .filter(field -> isDeclared(type, field) && wrong.test(field))
                        .forEach(f -> events.add(SimpleConditionEvent.violated(f, f.getFullName() + " is bare")));
            }
        };
    }

    private void add(JavaType returned) {
        for (JavaClass type : returned.getAllInvolvedRawTypes()) {
            if (type.isRecord() && type.getName().startsWith(HOUSE) && given.add(type.getName())) {
                components(type).forEach(f -> add(f.getType()));
            }
        }
    }

    private boolean isDeclared(JavaClass type, JavaField component) {
        return declared.stream()
                .filter(f -> f.room().equals(room(type)))
                .anyMatch(f -> f.field().name().equals(component.getName()));
    }

    private static boolean isGuarded(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().anyMatch(t -> t.isEquivalentTo(Guarded.class));
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(f -> !f.getModifiers().contains(JavaModifier.STATIC));
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName()
                .substring(Math.min(HOUSE.length(), type.getPackageName().length()));
        return rest.replaceFirst("\\..*", "");
    }

    private static List<DeclaredField> declared(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((DeclaredFields) constructor.newInstance()).fields();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be read: " + e, e);
        }
    }
}
