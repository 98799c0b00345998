package vn.hanoi.ops.kernel.api;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.HiddenSign;

/** Looks at what is handed to services that take entered texts, so that screens and programs are refused alike. */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ServiceTexts extends StaticMethodMatcherPointcutAdvisor {

    ServiceTexts() {
        super((MethodBeforeAdvice) (method, values, service) -> check(method, values));
        setClassFilter(ServiceTexts::concerned);
    }

    private static boolean concerned(Class<?> type) {
        Class<?> own = ClassUtils.getUserClass(type);
        return own.isAnnotationPresent(EnteredTexts.class)
                || Arrays.stream(own.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(EnteredTexts.class));
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        Method own = ClassUtils.getMostSpecificMethod(method, ClassUtils.getUserClass(type));
        boolean all = own.getDeclaringClass().isAnnotationPresent(EnteredTexts.class) && !reads(own);
        return own.getParameterCount() > 0 && (all || own.isAnnotationPresent(EnteredTexts.class));
    }

    private static boolean reads(Method method) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        return own != null && own.readOnly();
    }

    private static void check(Method method, Object[] values) {
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            String name = parameters[i].getName();
            BadText.of(values[i]).ifPresent(text -> {
                throw new HiddenSign(text.within(name), text.sign());
            });
        }
    }
}
