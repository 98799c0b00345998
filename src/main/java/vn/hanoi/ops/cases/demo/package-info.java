/** The demo city's cases: made-up people in eleven outbreaks, the same ones at every first start. */
@NullMarked
package vn.hanoi.ops.cases.demo;

import org.jspecify.annotations.NullMarked;
