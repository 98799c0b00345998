/** How an outbreak went on: who from whom, by day, as a tree and a curve, and the places that its cases have in common. */
@NullMarked
package vn.hanoi.ops.cases.clusters;

import org.jspecify.annotations.NullMarked;
