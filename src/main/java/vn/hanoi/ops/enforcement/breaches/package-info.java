/** Breaches of quarantine that the rooms of quarantine tell, until somebody wrote a record or said why not. */
@NullMarked
package vn.hanoi.ops.enforcement.breaches;

import org.jspecify.annotations.NullMarked;
