package cn.zhizhen.ui.session;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.page.PublicAddress;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes a link for somebody who forgot the password, and shows it once to whoever made it. */
@RequestScoped
public class ResetLinks {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResetLinkPage(String link, AccountClient.Reset reset, String back) implements TemplateInstance {}

    @RestClient
    AccountClient client;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @Inject
    PublicAddress site;

    /** @param path of the page that shows the link */
    public Response make(String account, String path) {
        return kept.show(path, client.reset(session.bearer(), account));
    }

    /** The link that was just made; whoever comes for anything else is led back. */
    public Response show(String back) {
        return kept.shown(AccountClient.Reset.class)
                .map(reset -> Response.ok(
                        new ResetLinkPage(site.of("/password-resets/" + reset.token()), reset, back).render()))
                .orElse(Page.to(back))
                .build();
    }
}
