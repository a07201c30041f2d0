package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.enterprise.Editor;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the verified token says. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    public String account() {
        return token.getSubject();
    }

    /** As the register's history names the caller. */
    public Editor editor() {
        var name = Account.findByPublicId(account()).map(known -> known.name).orElse(null);
        return new Editor(account(), name);
    }

    /** The account itself; a token of a provider of the house may name one that is not here. */
    Account person() {
        return Account.findByPublicId(account()).orElseThrow(Problems::notFound);
    }

    public String enterprise() {
        return token.getClaim("enterprise");
    }

    public boolean is(String role) {
        return token.getGroups() != null && token.getGroups().contains(role);
    }

    public Scope scope() {
        if (is(Role.MEMBER) && enterprise() != null) {
            return new Scope.OwnEnterprise(enterprise());
        }
        if (is(Role.CONSULTANT)) {
            return new Scope.Assigned(account());
        }
        if (is(Role.OFFICER)) {
            return Scope.ofRegion(token.getClaim("region"));
        }
        return is(Role.ADMINISTRATOR) ? new Scope.Everything() : new Scope.Nothing();
    }
}
