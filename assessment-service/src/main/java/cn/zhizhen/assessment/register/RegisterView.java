package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import cn.zhizhen.assessment.enterprise.EnterpriseView;
import cn.zhizhen.assessment.enterprise.RegisterEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An enterprise as the register has it, with its history.
 *
 * @param confirmedAt since when statistics count it; absent until then
 * @param correctable whether the caller may correct facts at present
 * @param form what the form says at present of facts that it asks too; taken over at submission, for members only
 * @param history the newest first; lines about figures of the firm are left out for officers
 */
public record RegisterView(
        EnterpriseView enterprise,
        int revision,
        Instant registeredAt,
        Instant confirmedAt,
        boolean correctable,
        Form form,
        List<Member> members,
        List<Disputed> disputes,
        List<Entry> history) {

    private static final Set<String> FIGURES = Set.of("employees", "revenue");

    @Schema(name = "RegisterForm")
    public record Form(Integer employees, BigDecimal revenue, String size) {

        static Form of(EnterpriseFacts facts) {
            return new Form(facts.employees(), facts.revenue(), facts.size());
        }
    }

    /** Account and id are left out for all but administrators. */
    @Schema(name = "RegisterMember")
    public record Member(String id, String account, String name, boolean owner, boolean disabled) {}

    @Schema(name = "RegisterEntry")
    public record Entry(Instant at, String kind, String field, String from, String to, String reason, String by) {

        static Entry of(RegisterEntry entry) {
            return new Entry(
                    entry.at, entry.kind, entry.field, entry.oldValue, entry.newValue, entry.reason, entry.name);
        }
    }

    /** Who disputes the claim, by what; the decision is null while it is open. For those who decide. */
    @Schema(name = "RegisterDispute")
    public record Disputed(
            String id,
            String name,
            String contact,
            String reason,
            Instant at,
            String decision,
            Instant decidedAt,
            String decidedBy,
            String decidedWhy) {

        static Disputed of(Dispute dispute) {
            return new Disputed(
                    dispute.publicId,
                    dispute.account.name,
                    dispute.contact,
                    dispute.reason,
                    dispute.createdAt,
                    dispute.decision,
                    dispute.decidedAt,
                    dispute.decidedBy,
                    dispute.decidedWhy);
        }
    }

    /** For an administrator, or a member of the enterprise itself. */
    static RegisterView of(Enterprise enterprise, boolean correctable, Form form, boolean administrator) {
        return new RegisterView(
                EnterpriseView.of(enterprise),
                enterprise.revision,
                enterprise.createdAt,
                enterprise.confirmedAt,
                correctable,
                form,
                members(enterprise, administrator),
                administrator ? disputes(enterprise) : null,
                RegisterEntry.of(enterprise).stream().map(Entry::of).toList());
    }

    /** For an officer, who sees who the enterprise is and not what it earns. */
    static RegisterView forOfficer(Enterprise enterprise) {
        return new RegisterView(
                EnterpriseView.of(enterprise).withoutFigures(),
                enterprise.revision,
                enterprise.createdAt,
                enterprise.confirmedAt,
                false,
                null,
                members(enterprise, false),
                disputes(enterprise),
                RegisterEntry.of(enterprise).stream()
                        .filter(entry -> entry.field == null || !FIGURES.contains(entry.field))
                        .map(Entry::of)
                        .toList());
    }

    private static List<Disputed> disputes(Enterprise enterprise) {
        return Dispute.of(enterprise).stream().map(Disputed::of).toList();
    }

    private static List<Member> members(Enterprise enterprise, boolean administrator) {
        return Account.<Account>list("enterprise = ?1 order by id", enterprise).stream()
                .map(member -> new Member(
                        administrator ? member.publicId : null,
                        administrator ? member.account : null,
                        member.name,
                        member.isOwner(),
                        member.disabled))
                .toList();
    }
}
