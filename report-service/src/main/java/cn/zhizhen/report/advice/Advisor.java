package cn.zhizhen.report.advice;

import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Clause;
import cn.zhizhen.report.policy.Clauses;
import cn.zhizhen.report.text.Finding;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Holds the reviewed content of this release; a mistake in it stops the start. */
@Startup
@ApplicationScoped
public class Advisor {

    private final Clauses clauses = Clauses.load();
    private final Library library = Library.load();

    public Advisor() {
        Finding.refuse(clauses.findings());
        Finding.refuse(library.findings(clauses));
    }

    public Selection select(Snapshot snapshot) {
        return Selection.from(library.items(), snapshot);
    }

    public Clause clause(Advised advised) {
        return clauses.find(advised.item().clause()).orElseThrow();
    }

    public List<Clause> clauses(Snapshot snapshot, Selection selection) {
        var cited = selection.items().stream()
                .map(advised -> advised.item().clause())
                .collect(Collectors.toSet());
        return clauses.of(snapshot, cited);
    }
}
