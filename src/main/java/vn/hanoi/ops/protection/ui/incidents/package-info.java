/** The register of incidents with the clock of their notice. */
@NullMarked
package vn.hanoi.ops.protection.ui.incidents;

import org.jspecify.annotations.NullMarked;
