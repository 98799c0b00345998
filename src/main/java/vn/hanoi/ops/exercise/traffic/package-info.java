/** A city that moves: a program of its own that plays the demo city's cameras against a running console. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.exercise.traffic;
