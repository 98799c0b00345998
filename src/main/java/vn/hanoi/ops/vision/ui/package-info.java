/** Screens: the cameras whose pictures are looked at, and measuring the ground that a camera sees. */
@NullMarked
package vn.hanoi.ops.vision.ui;

import org.jspecify.annotations.NullMarked;
