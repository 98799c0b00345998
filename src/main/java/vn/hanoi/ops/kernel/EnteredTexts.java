package vn.hanoi.ops.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service, or one method of it, that takes texts which people enter: whoever calls it with a sign that no text may hold
 * gets a {@link HiddenSign} before anything is done. Methods that only read are left out.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface EnteredTexts {}
