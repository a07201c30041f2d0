package cn.zhizhen.report.policy;

import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.text.Content;
import cn.zhizhen.report.text.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** All clauses of the file, in the order in which it lists them. */
public record Clauses(List<Clause> all) {

    public static final String FILE = "policy/clauses.yaml";

    public static Clauses load() {
        return new Clauses(Content.list(FILE, Clause.class));
    }

    public Optional<Clause> find(String id) {
        return all.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /** The clauses that concern the enterprise, and those that its advice cites. */
    public List<Clause> of(Snapshot snapshot, Collection<String> cited) {
        return all.stream()
                .filter(clause -> cited.contains(clause.id()) || clause.concerns(snapshot))
                .toList();
    }

    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var seen = new TreeSet<String>();
        for (var clause : all) {
            var at = new Finding.Place(FILE, clause.id(), findings);
            at.check(
                    clause.id() != null && seen.add(clause.id()),
                    "id",
                    "is missing or used twice",
                    "give each clause an id of its own");
            at.complete(clause.document(), "document");
            at.complete(clause.clause(), "clause");
            at.complete(clause.text(), "text");
            at.check(clause.date() != null, "date", "is missing", "give the day of issue");
            at.sourced(clause.source(), "source");
        }
        return findings;
    }
}
