/** Figures of enforcement as the police publish them, and open data in which nobody can be recognised. */
@NullMarked
package vn.hanoi.ops.enforcement.figures;

import org.jspecify.annotations.NullMarked;
