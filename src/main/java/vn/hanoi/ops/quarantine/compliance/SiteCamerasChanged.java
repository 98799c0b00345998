package vn.hanoi.ops.quarantine.compliance;

/** The register of a site's cameras was changed; published in the transaction. */
record SiteCamerasChanged(String code) {}
