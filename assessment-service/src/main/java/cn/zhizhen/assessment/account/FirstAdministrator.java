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
    private final boolean demonstration;

    FirstAdministrator(
            Clock clock,
            @ConfigProperty(name = "zhizhen.administrator") Optional<String> configured,
            @ConfigProperty(name = "zhizhen.demonstration") boolean demonstration) {
        this.clock = clock;
        this.configured = configured;
        this.demonstration = demonstration;
    }

    /** The setting reads {@code account:password}; whoever can read the environment knows it, so it has to be changed. */
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
        var first = Account.of(new Person(parts[0], "管理员", parts[1]), Role.ADMINISTRATOR, null, null, clock.instant());
        first.mustChangePassword = !demonstration;
        first.persist();
    }
}
