package vn.hanoi.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.HiddenSign;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** No text that officers enter about people and cases reaches its service with signs that nobody sees. */
class EnteredTextsTests {

    /** What is no entered text: codes, tokens, what is searched for, and names of files, which are cleaned. */
    private static final Set<String> OTHER = Set.of(
            "Attachments.add",
            "CaseList.count",
            "CaseList.ids",
            "CaseList.reported",
            "CaseList.rows",
            "CasePapers.fitting",
            "CasePapers.write",
            "CaseSheet.rows",
            "Clusters.placesOf",
            "Exports.offer",
            "Imports.decide",
            "Imports.fields",
            "Imports.forms",
            "Imports.mine",
            "Imports.read",
            "Imports.shown",
            "Imports.takeBack",
            "Merges.merge",
            "People.maySearch",
            "People.rows",
            "PersonDuplicates.of",
            "SelfReports.links",
            "SelfReports.standing",
            "SelfReports.take");

    /** Codes, dates and figures as text. */
    private static final Set<String> CODES = Set.of(
            "outcome",
            "kind",
            "value",
            "mediaTypes",
            "before",
            "after",
            "values",
            "grade",
            "otherwise",
            "decidedBy",
            "requestedBy",
            "digest");

    @Test
    void everyServiceThatTakesEnteredTextsRefusesSignsThatNobodySees() {
        Set<String> open = new TreeSet<>();
        methods()
                .filter(method -> !refuses(method) && !texts(method).isEmpty())
                .forEach(method -> open.add(name(method)));
        open.removeAll(OTHER);
        assertThat(open).isEmpty();
    }

    @Test
    void everyEnteredTextHasAWordInBothLanguages() {
        Set<String> unnamed = new TreeSet<>();
        methods()
                .filter(EnteredTextsTests::refuses)
                .flatMap(method -> texts(method).stream())
                .forEach(text -> {
                    String key = new HiddenSign(text, "U+0000").titleKey();
                    boolean other = key.endsWith(".other") && !CODES.contains(new HiddenSign(text, "").name());
                    for (var language : List.of(Translations.VIETNAMESE, Translations.ENGLISH)) {
                        if (other || Translations.in(language, key).contains(key)) {
                            unnamed.add(text);
                        }
                    }
                });
        assertThat(unnamed).isEmpty();
    }

    private static Stream<Method> methods() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return Stream.of("cases", "people", "exchange")
                .flatMap(room -> scan.findCandidateComponents("vn.hanoi.ops." + room).stream())
                .map(AnnotatedBeanDefinition.class::cast)
                .map(bean -> load(bean.getMetadata().getClassName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !reads(method));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean reads(Method method) {
        Transactional own = method.getAnnotation(Transactional.class);
        Transactional all = method.getDeclaringClass().getAnnotation(Transactional.class);
        return own != null ? own.readOnly() : all != null && all.readOnly();
    }

    private static boolean refuses(Method method) {
        return method.isAnnotationPresent(EnteredTexts.class)
                || method.getDeclaringClass().isAnnotationPresent(EnteredTexts.class);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Set<String> texts(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> texts(parameter).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Parameter parameter) {
        Set<String> found = new TreeSet<>();
        collect(parameter.getParameterizedType(), parameter.getName(), found, 0);
        return found;
    }

    private static void collect(Type type, String name, Set<String> found, int depth) {
        if (type == String.class) {
            found.add(name);
        } else if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(part -> collect(part, name, found, depth + 1));
        } else if (type instanceof Class<?> plain && plain.isRecord() && depth < 6) {
            for (RecordComponent part : plain.getRecordComponents()) {
                collect(part.getGenericType(), name + "." + part.getName(), found, depth + 1);
            }
        }
    }
}
