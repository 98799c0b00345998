/** The screen of an outbreak: its tree, its curve, and the places its cases have in common. */
@NullMarked
package vn.hanoi.ops.cases.ui.clusters;

import org.jspecify.annotations.NullMarked;
