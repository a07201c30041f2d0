package cn.zhizhen.ui.session;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SignIn {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String account, String returnTo, Refused refused, String done) implements TemplateInstance {}

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @GET
    @Path("sign-in")
    public TemplateInstance form(
            @RestQuery("return") @DefaultValue("") String returnTo, @RestQuery @DefaultValue("") String done) {
        var account = kept.typed().getFirst("account");
        return new SignInPage(
                account == null ? "" : account, returnTo, kept.refusal(401, 429).orElse(null), done);
    }

    @POST
    @Path("sign-in")
    public Response signIn(
            @RestForm @DefaultValue("") String account,
            @RestForm @DefaultValue("") String password,
            @RestForm("return") @DefaultValue("") String returnTo) {
        var person = session.begin(account.strip(), password);
        return Page.to(Page.isOwn(returnTo) && !person.passwordChange() ? returnTo : person.home())
                .build();
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        session.end();
        return Page.to("/").build();
    }
}
