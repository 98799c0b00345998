package vn.hanoi.ops.kernel.files;

/**
 * A file to be kept.
 *
 * @param holder code of the room's {@link FileHolder}
 * @param name as the browser gave it; paths and control characters are taken off, 1 to 200 characters stay
 * @param officer the account of whoever adds it
 */
public record NewFile(String holder, String name, String officer) {}
