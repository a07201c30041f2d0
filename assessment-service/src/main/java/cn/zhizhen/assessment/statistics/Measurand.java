package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;

/**
 * Names one thing that is counted, for ever (指标键): which card in which version, and what of it. Within a campaign, which names
 * the version, the short id is enough.
 *
 * @param what an indicator of a card of targets, {@code score} or {@code level}
 */
record Measurand(Identity card, String what) {

    static final String SCORE = "score";
    static final String LEVEL = "level";

    static Measurand of(String key) {
        var parts = key.split("/");
        return new Measurand(new Identity(parts[0], parts[1]), parts[2]);
    }

    /** Everything that is counted of a card. */
    static List<Measurand> all(Scorecard card) {
        var all = new ArrayList<Measurand>();
        if (card.kind() == Scorecard.Kind.TARGETS) {
            card.indicators().forEach(indicator -> all.add(new Measurand(card.identity(), indicator.id())));
        }
        if (card.total() != null) {
            all.add(new Measurand(card.identity(), SCORE));
        }
        if (!card.levels().isEmpty()) {
            all.add(new Measurand(card.identity(), LEVEL));
        }
        return all;
    }

    String key() {
        return card + "/" + what;
    }

    boolean isCalled(String name) {
        return name.equals(shortId()) || name.equals(key());
    }

    String shortId() {
        return what.equals(SCORE) || what.equals(LEVEL) ? card.id() + "-" + what : what;
    }
}
