/** Incidents with personal data and the clock of their notice. */
@NullMarked
package vn.hanoi.ops.protection.incidents;

import org.jspecify.annotations.NullMarked;
