package vn.hanoi.ops.hotline.tickets;

/**
 * An officer of the hotline on the board.
 *
 * @param open open tickets assigned to the officer
 * @param calls calls taken since midnight in Hanoi
 */
public record AgentLine(DeskOfficer officer, int open, int calls) {}
