/** A city that moves: the demo city in real time, and a program of its own that plays an exercise against a console. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops.exercise.traffic;
