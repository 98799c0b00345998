/**
 * The console's own eyes: counts people and vehicles in the pictures of cameras that cannot count, and measures the ground
 * that a camera sees.
 *
 * <p>Pictures are looked at and forgotten; only counts stay.
 */
@ApplicationModule(
        displayName = "Vision",
        allowedDependencies = {"kernel", "areas", "access", "cameras", "cameras :: devices"})
@NullMarked
package vn.hanoi.ops.vision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
