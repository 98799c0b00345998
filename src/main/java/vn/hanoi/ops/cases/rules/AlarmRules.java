package vn.hanoi.ops.cases.rules;

/**
 * When a health check calls for help.
 *
 * @param spo2Below per cent
 * @param feverAbove degrees Celsius
 * @param feverTimes how often in a row
 */
public record AlarmRules(double spo2Below, double feverAbove, int feverTimes, String source) {}
