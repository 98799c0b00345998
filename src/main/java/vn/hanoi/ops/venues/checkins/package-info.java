/** The check-ins: taken from phones, staff, papers and other systems, kept by day, read as stays for tracing alone. */
@NamedInterface("checkins")
@NullMarked
package vn.hanoi.ops.venues.checkins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
