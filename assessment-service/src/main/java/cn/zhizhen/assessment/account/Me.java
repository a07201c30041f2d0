package cn.zhizhen.assessment.account;

import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.enterprise.EnterpriseView.Named;
import java.time.Instant;

/**
 * Who is signed in, and the scope that goes with it.
 *
 * @param owner whether a member owns the enterprise here
 * @param passwordChange whether nothing else can be done before the password is changed
 * @param passwordSetAt when it was set, null for accounts older than this record
 */
public record Me(
        String account,
        String name,
        String role,
        EnterpriseName enterprise,
        Named region,
        boolean owner,
        boolean passwordChange,
        Instant passwordSetAt) {

    public record EnterpriseName(String id, String name, boolean demonstration) {}

    static Me of(Account account) {
        return new Me(
                account.account,
                account.name,
                account.role,
                account.enterprise == null
                        ? null
                        : new EnterpriseName(
                                account.enterprise.publicId, account.enterprise.name, account.enterprise.demonstration),
                account.region == null ? null : new Named(account.region, nameOf(account.region)),
                account.isOwner(),
                account.mustChangePassword,
                account.passwordSetAt);
    }

    private static Text nameOf(String region) {
        return Regions.find(region).orElseThrow().name();
    }
}
