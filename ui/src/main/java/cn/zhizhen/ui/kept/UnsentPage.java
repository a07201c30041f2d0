package cn.zhizhen.ui.kept;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The way back for a form that is too large to travel: the answer itself holds all that was typed, ready to be sent again. */
@CheckedTemplate(basePath = "kept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UnsentPage(String action, String page, String signIn, String notice, Map<String, List<String>> typed)
        implements TemplateInstance {

    static Response of(String action, String page, Refused refused, Map<String, List<String>> typed) {
        var signIn = refused.isSignedOut() ? Page.signIn(page) : "";
        var shown = new UnsentPage(action, page, signIn, KeptForms.notice(refused), typed);
        return Response.status(refused.status() >= 500 ? 503 : refused.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(shown.render())
                .build();
    }
}
