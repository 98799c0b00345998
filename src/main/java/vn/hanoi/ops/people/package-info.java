/** One person, however many documents, phones and spellings: reading codes, matching, reversible merge. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"kernel", "areas", "access", "access :: privacy", "access :: ui"})
@NullMarked
package vn.hanoi.ops.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
