/** The console: one application, a room for each part of the epidemic response. */
@org.jspecify.annotations.NullMarked
package vn.hanoi.ops;
