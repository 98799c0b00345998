package vn.hanoi.ops.cases.clusters;

import java.time.LocalDate;
import java.util.List;

/**
 * Where each case stands: columns are days from left to right, rows keep what one case passed on together.
 *
 * @param first the day of column 0
 * @param days number of columns
 * @param rows number of rows
 */
public record TreePicture(LocalDate first, int days, double rows, List<Spot> spots, List<Branch> branches) {

    /** A case at a column and a row. */
    public record Spot(TreeNode node, int column, double row) {}

    /**
     * A line from a case to one it met.
     *
     * @param likely whether it is the earliest source of the contact, by which the tree is drawn
     */
    public record Branch(Spot source, Spot contact, boolean likely) {}
}
