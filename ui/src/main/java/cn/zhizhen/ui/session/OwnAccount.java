package cn.zhizhen.ui.session;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Everybody's own account, where the password is changed. */
@Path(OwnAccount.HERE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public class OwnAccount {

    static final String HERE = "/account";

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPage(Person person, Instant passwordSetAt, PasswordMistake mistake, String done)
            implements TemplateInstance {}

    @RestClient
    AccountClient client;

    @Inject
    Session session;

    @Inject
    Page page;

    @Inject
    KeptForms kept;

    @GET
    public TemplateInstance account(@RestQuery @DefaultValue("") String done) {
        var me = client.me(session.bearer());
        return new AccountPage(page.person(), me.passwordSetAt(), PasswordMistake.of(kept), done);
    }

    @POST
    @Path("password")
    public Response change(
            @RestForm("current-password") @DefaultValue("") String current,
            @RestForm("password") @DefaultValue("") String chosen,
            @RestForm("password-again") @DefaultValue("") String again) {
        PasswordMistake.requireSame(chosen, again);
        session.continueWith(client.change(session.bearer(), new AccountClient.Change(current, chosen)));
        return Page.to(HERE + "?done=password").build();
    }

    /** Where a person lands who had to sign in again in between. */
    @GET
    @Path("password")
    public Response account() {
        return Page.to(HERE).build();
    }
}
