/** The map of streets, cameras and areas as a component, and the records that it shows and reports. */
@NullMarked
package vn.hanoi.ops.kernel.ui.map;

import org.jspecify.annotations.NullMarked;
