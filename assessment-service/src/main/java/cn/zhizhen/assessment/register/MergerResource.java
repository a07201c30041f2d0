package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.RegisterEntry;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Difference;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Kind;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;

/** Merges an enterprise that was registered twice. What goes and what stays is shown first, and only that is done. */
@Path("/api/enterprises/{id}/merger")
@RolesAllowed(Role.ADMINISTRATOR)
public class MergerResource {

    /** @param into public id of the enterprise that remains */
    public record Wish(String into, String reason) {

        public Wish {
            reason = PlainText.lines(reason);
        }
    }

    private final RegisterResource register;
    private final Caller caller;
    private final Clock clock;

    MergerResource(RegisterResource register, Caller caller, Clock clock) {
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response preview(String id, @RestQuery String into) {
        var merger = Merger.of(Registry.visible(id, caller.scope()), other(id, Registry.visible(into, caller.scope())));
        return Response.ok(merger).tag(new EntityTag(merger.digest())).build();
    }

    @POST
    @Transactional
    public Response merge(String id, @HeaderParam("If-Match") String ifMatch, Wish wish) {
        var errors = new FieldErrors();
        errors.require(wish.into() != null, "into", "required");
        errors.text("reason", wish.reason(), 2, 500);
        errors.refuse();
        var from = Registry.locked(id, caller.scope());
        var into = other(id, Registry.locked(wish.into(), caller.scope()));
        var merger = Merger.of(from, into);
        if (!("\"" + merger.digest() + "\"").equals(ifMatch)) {
            throw Problems.problem(
                    Response.Status.PRECONDITION_FAILED,
                    "stale-revision",
                    "If-Match is the tag of the preview; something that it told has changed since.");
        }
        merge(merger, new Succession(from, into, clock.instant()), wish.reason());
        return register.view(into);
    }

    private void merge(Merger merger, Succession succession, String reason) {
        var from = succession.from();
        var into = succession.into();
        var assessments = Registry.assessments(from);
        for (int i = 0; i < assessments.size(); i++) {
            if (merger.rounds().get(i).brings()) {
                succession.bring(assessments.get(i));
            }
        }
        succession.bringConsultants();
        bringMembers(from, into);
        succession.close();
        succession.recount();
        var difference = new Difference(null, from.name + " " + from.code, into.name + " " + into.code);
        for (var enterprise : new Enterprise[] {from, into}) {
            RegisterEntry.of(enterprise, Kind.MERGER, difference, reason, caller.editor(), clock.instant())
                    .persist();
        }
    }

    /** The owner of the one that remains goes on owning it; where there is none, the duplicate's does. */
    private static void bringMembers(Enterprise from, Enterprise into) {
        var owned = Account.count("ownerOf", into) > 0;
        Account.<Account>list("enterprise", from).forEach(member -> {
            member.enterprise = into;
            member.ownerOf = member.isOwner() && !owned ? into : null;
            member.signOutEverywhere();
        });
    }

    private static Enterprise other(String id, Enterprise into) {
        if (into.publicId.equals(id)) {
            throw Problems.conflict("same-enterprise", "An enterprise cannot be merged into itself.");
        }
        return into;
    }
}
