package vn.hanoi.ops.vision;

/**
 * A camera's pictures as the register knows them.
 *
 * @param version counts the changes; a change names the version that it was made on
 * @param hasPassword a password is stored
 * @param paused not looked at for now
 */
public record PictureDetails(PictureData data, int version, boolean hasPassword, boolean paused) {}
