package vn.hanoi.ops.bench;

import java.util.Collection;

/** The middle, the slow end and the worst of many measured milliseconds. */
record Percentiles(int samples, double p50, double p95, double worst) {

    static Percentiles of(Collection<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return new Percentiles(0, Double.NaN, Double.NaN, Double.NaN);
        }
        return new Percentiles(sorted.length, at(sorted, 0.50), at(sorted, 0.95), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
    }

    @Override
    public String toString() {
        return "%d | %.0f ms | %.0f ms | %.0f ms".formatted(samples, p50, p95, worst);
    }
}
