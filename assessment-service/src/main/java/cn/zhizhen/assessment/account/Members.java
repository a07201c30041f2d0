package cn.zhizhen.assessment.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The members of the caller's own enterprise. Colleagues see each other's names, the owner sees accounts and last sign-ins too. */
@Path("/api/members")
@RolesAllowed(Role.MEMBER)
public class Members {

    /** Id, account and last sign-in are there only for the owner. */
    @Schema(name = "MemberRow")
    public record Member(
            String id, String account, String name, boolean owner, boolean own, boolean disabled, Instant lastSignIn) {

        static Member of(Account member, Account reader) {
            var full = reader.isOwner();
            return new Member(
                    full ? member.publicId : null,
                    full ? member.account : null,
                    member.name,
                    member.isOwner(),
                    member.id.equals(reader.id),
                    member.disabled,
                    full ? member.lastSignIn : null);
        }
    }

    @Schema(name = "MemberList")
    public record Colleagues(List<Member> items) {}

    private final Caller caller;

    Members(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Transactional
    public Colleagues list() {
        var reader = caller.person();
        return new Colleagues(Account.membersOf(reader.enterprise).stream()
                .map(member -> Member.of(member, reader))
                .toList());
    }
}
