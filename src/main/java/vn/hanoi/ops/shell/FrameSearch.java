package vn.hanoi.ops.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.web.Limits;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;

/** Asks all rooms what fits a term: so many times a minute for each officer, each recorded with the term's hash. */
@Component
class FrameSearch {

    private static final Logger log = LoggerFactory.getLogger(FrameSearch.class);
    private static final int SHORTEST = 2;
    private static final int PER_SOURCE = 6;

    private final ObjectProvider<SearchSource> sources;
    private final CurrentOfficer officers;
    private final Limits limits;
    private final SearchHashes hashes;
    private final ApplicationEventPublisher events;

    /** A hit and the translation key of its group. */
    record Hit(String groupKey, SearchHit hit) {}

    /** What was found, or how long to wait before asking again. */
    record Answer(List<Hit> hits, Optional<Duration> pause) {}

    FrameSearch(
            ObjectProvider<SearchSource> sources,
            CurrentOfficer officers,
            Limits limits,
            SearchHashes hashes,
            ApplicationEventPublisher events) {
        this.sources = sources;
        this.officers = officers;
        this.limits = limits;
        this.hashes = hashes;
        this.events = events;
    }

    /** Looks for what was typed; fewer than two letters find nothing and count for nothing. */
    Answer find(String typed) {
        String folded = VietnameseText.fold(typed);
        if (folded.length() < SHORTEST) {
            return new Answer(List.of(), Optional.empty());
        }
        String officer = officers.require().username();
        Optional<Duration> wait = limits.take(Limits.Kind.SEARCH, officer);
        if (wait.isPresent()) {
            return new Answer(List.of(), wait);
        }
        List<Hit> hits = new ArrayList<>();
        sources.orderedStream().forEach(source -> add(hits, source, folded));
        events.publishEvent(ActRecorded.of(ActKind.SEARCH, "SEARCHED", "search:frame", null)
                .saying(hashes.ofTerm(folded))
                .rows(hits.size()));
        return new Answer(hits, Optional.empty());
    }

    private static void add(List<Hit> hits, SearchSource source, String folded) {
        try {
            source.find(folded, PER_SOURCE).forEach(hit -> hits.add(new Hit(source.groupKey(), hit)));
        } catch (RuntimeException e) {
            log.warn(
                    "A search source failed: {} {}",
                    source.getClass().getSimpleName(),
                    e.getClass().getSimpleName());
        }
    }
}
