/** Screens of enforcement: where to inspect, the files by deadline, the form on a phone, the law and the figures. */
@NullMarked
package vn.hanoi.ops.enforcement.ui;

import org.jspecify.annotations.NullMarked;
