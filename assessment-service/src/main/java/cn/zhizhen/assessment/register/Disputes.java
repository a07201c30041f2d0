package cn.zhizhen.assessment.register;

import cn.zhizhen.assessment.account.Account;
import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Passwords;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.enterprise.Enterprise;
import cn.zhizhen.assessment.enterprise.EnterpriseFacts;
import cn.zhizhen.assessment.enterprise.RegisterEntry;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Kind;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.statistics.Reply;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Files disputes and carries out what was decided about them. */
@Singleton
class Disputes {

    private static final String CONFIRMED = "confirmed";
    private static final String RELEASED = "released";

    /** Enough for everybody who may have a point, and no way to bury an officer in paper. */
    private static final int MOST_OPEN = 3;

    private final Caller caller;
    private final ObjectMapper mapper;
    private final Clock clock;

    Disputes(Caller caller, ObjectMapper mapper, Clock clock) {
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Whoever files gets an account that belongs nowhere until it is decided. The password is hashed outside any transaction: it
     * takes long on purpose.
     */
    DisputeResource.Filed file(DisputeResource.Filing filing) {
        QuarkusTransaction.requiringNew().run(() -> check(filing));
        QuarkusTransaction.requiringNew().run(() -> disputed(filing));
        var hash = Passwords.hash(filing.member().password());
        return QuarkusTransaction.requiringNew().call(() -> keep(filing, hash));
    }

    private static Enterprise disputed(DisputeResource.Filing filing) {
        var enterprise = Enterprise.findByCode(filing.enterprise().code())
                .filter(found -> found.closedAt == null)
                .orElseThrow(() -> Problems.conflict("not-registered", "Nobody has registered this enterprise."));
        if (Dispute.open(enterprise) >= MOST_OPEN) {
            throw Problems.conflict("disputes-open", "Disputes about this enterprise are being looked into already.");
        }
        return enterprise;
    }

    private DisputeResource.Filed keep(DisputeResource.Filing filing, String hash) {
        var enterprise = disputed(filing);
        var account = Account.of(filing.member(), hash, Role.MEMBER, null, null, clock.instant());
        account.persistAndFlush();
        var dispute = new Dispute();
        dispute.enterprise = enterprise;
        dispute.account = account;
        dispute.facts = write(filing.enterprise());
        dispute.reason = filing.reason();
        dispute.contact = filing.contact();
        dispute.createdAt = clock.instant();
        dispute.persist();
        RegisterEntry.of(enterprise, Kind.DISPUTE, filing.reason(), account.editor(), clock.instant())
                .persist();
        return new DisputeResource.Filed(dispute.publicId, account.publicId);
    }

    @Transactional
    public Enterprise decide(String id, DisputeResource.Decision decision) {
        var held = Dispute.find("publicId", id)
                .<Dispute>firstResultOptional()
                .orElseThrow(Problems::notFound)
                .enterprise
                .publicId;
        var holder = Registry.locked(held, caller.scope());
        Dispute dispute = Dispute.find("publicId", id).firstResult();
        Dispute.getEntityManager().refresh(dispute);
        var errors = new FieldErrors();
        errors.text("reason", decision.reason(), 2, 500);
        errors.refuse();
        if (dispute.decision != null) {
            throw Problems.conflict("decided", "This dispute was decided already.");
        }
        dispute.decision = decision.release() ? RELEASED : CONFIRMED;
        dispute.decidedAt = clock.instant();
        dispute.decidedBy = caller.editor().name();
        dispute.decidedWhy = decision.reason();
        return decision.release() ? release(holder, dispute, decision) : keep(holder, decision.reason());
    }

    private Enterprise keep(Enterprise holder, String reason) {
        holder.confirmedAt = holder.confirmedAt == null ? clock.instant() : holder.confirmedAt;
        note(holder, Kind.DECISION, reason);
        Reply.recount(holder);
        return holder;
    }

    /** The new owner begins anew, unless the decision hands over what was filled in. Those who held it are outside at once. */
    private Enterprise release(Enterprise holder, Dispute dispute, DisputeResource.Decision decision) {
        var now = clock.instant();
        holder.formerCode = holder.code;
        holder.code = null;
        var released = Enterprise.of(read(dispute.facts), now);
        released.demonstration = holder.demonstration;
        released.confirmedAt = covers(released) ? now : null;
        Enterprise.flush();
        released.persist();
        var succession = new Succession(holder, released, now);
        if (decision.answers()) {
            Registry.assessments(holder).forEach(succession::bring);
            succession.bringConsultants();
        }
        succession.close();
        succession.recount();
        Account.<Account>list("enterprise", holder).forEach(Disputes::putOutside);
        Enterprise.flush();
        dispute.account.enterprise = released;
        dispute.account.ownerOf = released;
        note(holder, Kind.RELEASE, decision.reason());
        note(released, Kind.RELEASE, decision.reason());
        return released;
    }

    private static void putOutside(Account member) {
        member.enterprise = null;
        member.ownerOf = null;
        member.signOutEverywhere();
    }

    /** The decision confirms the new owner where it is in the region of whoever decides. */
    private boolean covers(Enterprise released) {
        var scope = caller.scope();
        return scope.parameter() == null
                || scope.parameter().equals(released.league)
                || scope.parameter().equals(released.region);
    }

    private void note(Enterprise enterprise, Kind kind, String reason) {
        RegisterEntry.of(enterprise, kind, reason, caller.editor(), clock.instant())
                .persist();
    }

    private static void check(DisputeResource.Filing filing) {
        var errors = new FieldErrors();
        errors.require(filing.enterprise() != null, "enterprise", "required");
        errors.require(filing.member() != null, "member", "required");
        errors.refuse();
        filing.enterprise().check(errors);
        filing.member().check(errors);
        errors.text("reason", filing.reason(), 5, 500);
        errors.text("contact", filing.contact(), 5, 200);
        var taken = new FieldErrors();
        taken.require(Account.findByAccount(filing.member().account()).isEmpty(), "member.account", "account-exists");
        taken.among(errors);
    }

    private String write(EnterpriseFacts facts) {
        try {
            return mapper.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private EnterpriseFacts read(String facts) {
        try {
            return mapper.readValue(facts, EnterpriseFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
