/** The places of treatment on a map, in a list, and each on a page of its own. */
@NullMarked
package vn.hanoi.ops.care.ui.sites;

import org.jspecify.annotations.NullMarked;
