package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.session.ResetLinks;
import cn.zhizhen.ui.session.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Who has an account; an account can be disabled and enabled, never deleted, because results name their authors. */
@Path("/administration")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

    private static final String HERE = "/administration";
    private static final List<String> ROLES = List.of("member", "consultant", "officer", "administrator");

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountsPage(
            Address address,
            List<AdministrationClient.Account> accounts,
            String cursor,
            String next,
            List<String> roles,
            String own,
            String done)
            implements TemplateInstance {}

    @RestClient
    AdministrationClient client;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @Inject
    Page page;

    @Inject
    ResetLinks links;

    @GET
    public TemplateInstance accounts(
            @RestQuery String q, @RestQuery String role, @RestQuery String cursor, @RestQuery String done) {
        var own = kept.refusal(409, 422).filter(refused -> refused.is("own-account"));
        return page(address(q, role), cursor, own.isPresent() ? "own-account" : done);
    }

    @POST
    @Path("accounts/{id}")
    public Response change(
            String id,
            @RestForm boolean disabled,
            @RestQuery String q,
            @RestQuery String role,
            @RestQuery String cursor) {
        client.change(session.bearer(), id, new AdministrationClient.Change(disabled));
        return Page.to(address(q, role)
                        .with("cursor", cursor)
                        .with("done", disabled ? "disabled" : "enabled")
                        .toString())
                .build();
    }

    @POST
    @Path("accounts/{id}/password-reset")
    public Response reset(String id) {
        return links.make(id, HERE + "/accounts/password-reset");
    }

    @GET
    @Path("accounts/password-reset")
    public Response link() {
        return links.show(HERE);
    }

    /** Where a person lands who had to sign in again in between. */
    @GET
    @Path("accounts/{id}")
    public Response accounts(String id) {
        return Page.to(Address.of(HERE).toString()).build();
    }

    private AccountsPage page(Address address, String cursor, String done) {
        var accounts = client.accounts(
                session.bearer(), address.filters().get("q"), address.filters().get("role"), cursor);
        return new AccountsPage(
                address,
                accounts.items(),
                cursor,
                accounts.next(),
                ROLES,
                page.person() == null ? "" : page.person().account(),
                done);
    }

    private static Address address(String q, String role) {
        return Address.of(HERE).with("q", q).with("role", role);
    }
}
