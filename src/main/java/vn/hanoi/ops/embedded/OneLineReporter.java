package vn.hanoi.ops.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on one line why the console did not start and what to do. */
final class OneLineReporter implements FailureAnalysisReporter {

    private static final Logger PROGRESS = LoggerFactory.getLogger(Progress.LOGGER);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        PROGRESS.error("✗ {}{}", oneLine(analysis.getDescription()), oneLine(action));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
