/** What cameras see of the rules at sites: detections grouped into reviews that two officers judge. */
@NullMarked
package vn.hanoi.ops.quarantine.compliance;

import org.jspecify.annotations.NullMarked;
