package cn.zhizhen.ui.session;

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
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SignIn {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInPage(String account, String returnTo, Refused refused) implements TemplateInstance {}

    @Inject
    Session session;

    @GET
    @Path("sign-in")
    public TemplateInstance form(@RestQuery("return") @DefaultValue("") String returnTo) {
        return new SignInPage("", returnTo, null);
    }

    @POST
    @Path("sign-in")
    public Response signIn(
            @RestForm @DefaultValue("") String account,
            @RestForm @DefaultValue("") String password,
            @RestForm("return") @DefaultValue("") String returnTo) {
        try {
            var person = session.begin(account.strip(), password);
            return Response.seeOther(URI.create(isOwnPath(returnTo) ? returnTo : person.home()))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(new SignInPage(account, returnTo, refused).render())
                    .build();
        }
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        session.end();
        return Response.seeOther(URI.create("/")).build();
    }

    /** Only a path of this site, so that a link cannot send a person elsewhere after signing in. */
    static boolean isOwnPath(String path) {
        return path.startsWith("/") && !path.startsWith("//") && path.matches("[\\w\\-./?&=%~+]*");
    }
}
