/** Starts and ends an exercise from outside. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.exercise.api;
