/** The administrator's screen of the units and their boundaries. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.areas.ui;
