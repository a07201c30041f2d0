package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Shows an assessment to whoever may see it, and remembers when a consultant first opened what was submitted. */
@Singleton
public class Looking {

    private final Caller caller;
    private final Clock clock;

    Looking(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** To be called within a transaction. */
    public Assessment at(String id) {
        var assessment = Assessment.visible(id, caller.scope());
        if (caller.is(Role.CONSULTANT)) {
            assessment.open(clock.instant());
        }
        return assessment;
    }
}
