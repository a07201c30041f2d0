package cn.zhizhen.report.policy;

import cn.zhizhen.report.assessment.Snapshot;
import java.util.List;
import java.util.Optional;

/** Whom something concerns: every list that is given must name the enterprise; what is unknown is not matched. */
public record Fits(
        List<String> divisions, List<String> classes, List<String> types, List<String> sizes, Boolean aboveScale) {

    public static final Fits EVERYBODY = new Fits(null, null, null, null, null);

    public boolean match(Snapshot snapshot) {
        var industry = Optional.ofNullable(snapshot.enterprise().industry());
        return holds(divisions, industry.map(known -> known.division()))
                && holds(classes, industry.map(known -> known.industryClass()))
                && holds(types, type(snapshot))
                && holds(sizes, Optional.ofNullable(snapshot.enterprise().size()))
                && (aboveScale == null
                        || aboveScale.equals(snapshot.enterprise().aboveScale()));
    }

    /** As it was answered; otherwise as the enterprise was registered. */
    private static Optional<String> type(Snapshot snapshot) {
        return snapshot.answers()
                .options("industry-type")
                .map(options -> options.get(0))
                .or(() -> Optional.ofNullable(snapshot.enterprise().industryType()));
    }

    private static boolean holds(List<String> wanted, Optional<String> actual) {
        return wanted == null || actual.filter(wanted::contains).isPresent();
    }
}
