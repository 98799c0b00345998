package vn.hanoi.ops.care.transfers;

/**
 * Who drives.
 *
 * @param plate up to 20 characters, never blank
 * @param crew names or unit, up to 200
 * @param crewPhone the vehicle's service phone, up to 40, never blank
 */
public record Ambulance(String plate, String crew, String crewPhone) {

    boolean fits() {
        return !plate.isBlank()
                && plate.length() <= 20
                && crew.length() <= 200
                && !crewPhone.isBlank()
                && crewPhone.length() <= 40;
    }
}
