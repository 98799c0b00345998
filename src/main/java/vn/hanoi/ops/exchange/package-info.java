/** Files that leave the console and come in: exports under the policy, with approval and a record; imports in stages. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"kernel", "access", "access :: privacy"})
@NullMarked
package vn.hanoi.ops.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
