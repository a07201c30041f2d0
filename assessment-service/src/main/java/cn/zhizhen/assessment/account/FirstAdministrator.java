package cn.zhizhen.assessment.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets an empty installation be entered: the account that the environment names, unless an administrator exists. */
@Singleton
public class FirstAdministrator {

    private final Clock clock;
    private final Optional<String> configured;

    FirstAdministrator(Clock clock, @ConfigProperty(name = "zhizhen.administrator") Optional<String> configured) {
        this.clock = clock;
        this.configured = configured;
    }

    /** The setting reads {@code account:password}. */
    @Transactional
    public void ensure() {
        if (configured.isEmpty() || Account.count("role", Role.ADMINISTRATOR) > 0) {
            return;
        }
        var parts = configured.get().split(":", 2);
        if (parts.length < 2 || parts[1].length() < 8) {
            throw new IllegalStateException(
                    "zhizhen.administrator (ZHIZHEN_ADMINISTRATOR) reads account:password, the password of 8 characters or more");
        }
        Account.of(new Person(parts[0], "管理员", parts[1]), Role.ADMINISTRATOR, null, null, clock.instant())
                .persist();
    }
}
