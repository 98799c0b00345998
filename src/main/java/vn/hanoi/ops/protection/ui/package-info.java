/** Screens for requests, incidents and keeping. */
@NullMarked
package vn.hanoi.ops.protection.ui;

import org.jspecify.annotations.NullMarked;
