package vn.hanoi.ops.crowding.level;

/**
 * When the districts are told, and in which words.
 *
 * @param level the least level that calls for an advisory, 2 to 5
 * @param heldMinutes how long the street must stay there
 * @param quietMinutes how long the same street then causes no second one, unless its level rises
 * @param acknowledgeMinutes time for the acknowledgement, from sending
 * @param warnPercent share of that time after which the clock warns
 * @param remindMinutes least time between two reminders
 * @param undoMinutes how long an ending can be taken back; 0 for never
 * @param template the Vietnamese text with places such as {@code {street}}
 */
public record AdvisoryRules(
        int level,
        int heldMinutes,
        int quietMinutes,
        int acknowledgeMinutes,
        int warnPercent,
        int remindMinutes,
        int undoMinutes,
        String template) {}
