package cn.zhizhen.ui.report;

import cn.zhizhen.ui.page.Language;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.session.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Making, reading and verifying reports. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    @CheckedTemplate(basePath = "report", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record VerificationPage(String code, ReportClient.Verification verification) implements TemplateInstance {}

    @RestClient
    ReportClient client;

    @RestClient
    DocumentClient documents;

    @Inject
    Session session;

    @POST
    @Path("reports")
    public Response make(@RestForm String assessment, @RestForm String language) {
        var order = new DocumentClient.Order(assessment, Language.of(language).code());
        return Page.to("/reports/" + documents.make(session.bearer(), order).id())
                .build();
    }

    /** Where a person lands who had to sign in again while ordering a report. */
    @GET
    @Path("reports")
    public Response reports() {
        return Page.to("/home").build();
    }

    @GET
    @Path("reports/{id}")
    @Produces("application/pdf")
    public Response document(String id, @RestHeader(HttpHeaders.IF_NONE_MATCH) String held) {
        var document = documents.document(session.bearer(), held, id);
        var answer = document.getStatus() == 304
                ? Response.notModified()
                : Response.ok(document.readEntity(InputStream.class))
                        .type("application/pdf")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                document.getHeaderString(HttpHeaders.CONTENT_DISPOSITION));
        return answer.header(HttpHeaders.ETAG, document.getHeaderString(HttpHeaders.ETAG))
                .build();
    }

    /** The form on the front page asks for a code; its address is what is printed on reports. */
    @GET
    @Path("v")
    public Response find(@RestQuery String code) {
        var plain = code == null ? "" : code.replaceAll("[^\\w-]", "");
        return Page.to(plain.isEmpty() ? "/" : "/v/" + plain).build();
    }

    @GET
    @Path("v/{code}")
    public Response verify(String code) {
        try {
            return Response.ok(new VerificationPage(code, client.verification(code)).render())
                    .build();
        } catch (Refused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
            return Response.status(404)
                    .entity(new VerificationPage(code, null).render())
                    .build();
        }
    }
}
