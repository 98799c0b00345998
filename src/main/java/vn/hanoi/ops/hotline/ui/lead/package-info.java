/** What a supervisor leads a shift with: reports, the balance of work, quality samples and the hand-over. */
@NullMarked
package vn.hanoi.ops.hotline.ui.lead;

import org.jspecify.annotations.NullMarked;
