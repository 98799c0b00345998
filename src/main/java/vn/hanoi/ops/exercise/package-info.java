/** Exercises: the console on a time of their own, marked as such on every screen. */
@ApplicationModule(
        displayName = "Exercise",
        allowedDependencies = {"kernel", "access", "cameras"})
@NullMarked
package vn.hanoi.ops.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
