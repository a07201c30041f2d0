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
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** A forgotten password: whom to ask, and the page behind the link that they give. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PasswordResets {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ForgottenPage(String contact) implements TemplateInstance {}

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResetPage(String token, AccountClient.Reset reset, PasswordMistake mistake) implements TemplateInstance {}

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResetGonePage() implements TemplateInstance {}

    @ConfigProperty(name = "zhizhen.contact")
    Optional<String> contact;

    @RestClient
    AccountClient client;

    @Inject
    KeptForms kept;

    @GET
    @Path("forgotten-password")
    public TemplateInstance forgotten() {
        return new ForgottenPage(contact.orElse(""));
    }

    @GET
    @Path("password-resets/{token}")
    public Response form(String token) {
        try {
            return Response.ok(new ResetPage(token, client.reset(token), PasswordMistake.of(kept)).render())
                    .build();
        } catch (Refused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
            return Response.status(404).entity(new ResetGonePage().render()).build();
        }
    }

    @POST
    @Path("password-resets/{token}")
    public Response complete(
            String token,
            @RestForm("password") @DefaultValue("") String chosen,
            @RestForm("password-again") @DefaultValue("") String again) {
        PasswordMistake.requireSame(chosen, again);
        client.complete(token, new AccountClient.NewPassword(chosen));
        return Page.to("/sign-in?done=password").build();
    }
}
