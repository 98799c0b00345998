package vn.hanoi.ops.areas;

import java.util.List;
import vn.hanoi.ops.areas.shapes.BoundaryFault;

/**
 * What a boundary file holds.
 *
 * @param features features in the file
 * @param units sound boundaries
 * @param faults everything that is wrong
 * @param applied the sound boundaries are in force now
 */
public record BoundaryReport(AreaScheme scheme, int features, int units, List<BoundaryFault> faults, boolean applied) {}
