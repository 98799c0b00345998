package vn.hanoi.ops.cameras.sources;

/** There is no source of this id. */
public class NoSuchSource extends RuntimeException {

    NoSuchSource(SourceId id) {
        super("No source " + id.value());
    }
}
