package vn.hanoi.ops.kernel.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A long list read page by page from the last row seen, never by offset. Rows need equality by id, else a refresh loses
 * the selection.
 *
 * @param <R> a row record
 */
public class LazyGrid<R> extends Grid<R> {

    private static final int PAGE = 100;

    private final List<R> read = new ArrayList<>();
    private Pages<R> pages = (after, limit) -> List.of();
    private boolean complete;

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Pages<R> {
        /** The next rows in the list's order after the given one; fewer than the limit at the end. */
        List<R> next(Optional<R> after, int limit);
    }

    /** A list with no rows yet. */
    public LazyGrid() {
        setPageSize(PAGE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("ops-grid");
        setItems(query -> slice(query.getOffset(), query.getLimit()));
    }

    /** Reads the list anew from its beginning. */
    public void show(Pages<R> source) {
        pages = source;
        reload();
    }

    /** Reads the same list anew. */
    public void reload() {
        read.clear();
        complete = false;
        getDataProvider().refreshAll();
    }

    private Stream<R> slice(int offset, int limit) {
        while (!complete && read.size() < offset + limit) {
            List<R> page = pages.next(read.isEmpty() ? Optional.empty() : Optional.of(read.getLast()), PAGE);
            read.addAll(page);
            complete = page.size() < PAGE;
        }
        return read.stream().skip(offset).limit(limit);
    }
}
