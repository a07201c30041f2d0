package cn.zhizhen.ui.desk;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Shows nobody the desk of another role. This spares a detour only: what a person may see is decided by the services. */
class Desks {

    private static final List<String> DESKS = List.of("/consulting", "/bureau", "/administration");

    @Inject
    Page page;

    @ServerRequestFilter
    void turnAway() {
        var person = page.person();
        if (person != null
                && DESKS.stream().anyMatch(desk -> belongsTo(desk, page.path()))
                && !belongsTo(person.home(), page.path())) {
            throw Refused.notFound();
        }
    }

    static boolean belongsTo(String desk, String path) {
        return path.equals(desk) || path.startsWith(desk + "/");
    }
}
