package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;

/**
 * How detections become reviews.
 *
 * @param groupMinutes detections of one camera and kind that are not farther apart belong to one review
 * @param muteJudged how many judged reviews of a camera and kind a proposal to mute needs
 * @param mutePercent and how many per cent of them must be false alarms
 * @param clipDays how long the recorder keeps pictures
 */
public record WatchSetting(
        int version,
        Instant validFrom,
        int groupMinutes,
        int muteJudged,
        int mutePercent,
        int clipDays,
        String source) {}
