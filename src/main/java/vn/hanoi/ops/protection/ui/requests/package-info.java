/** The register of requests of data subjects: queue, record and paper. */
@NullMarked
package vn.hanoi.ops.protection.ui.requests;

import org.jspecify.annotations.NullMarked;
