package vn.hanoi.ops.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Finds the screens of the officer's menu by name. */
@Component
@Order(0)
class MenuSearch implements SearchSource {

    @Override
    public String groupKey() {
        return "shell.search.screens";
    }

    @Override
    public List<SearchHit> find(String folded, int limit) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new SearchHit(Translations.text(entry.title()), "", entry.path()))
                .filter(hit -> VietnameseText.fold(hit.title()).contains(folded))
                .limit(limit)
                .toList();
    }
}
