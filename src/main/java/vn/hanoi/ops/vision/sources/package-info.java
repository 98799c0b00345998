/** Where pictures come from: snapshots, and video that is read as pictures. */
@NullMarked
package vn.hanoi.ops.vision.sources;

import org.jspecify.annotations.NullMarked;
