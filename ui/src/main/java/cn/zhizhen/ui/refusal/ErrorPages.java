package cn.zhizhen.ui.refusal;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns what went wrong into a page that says what to do next. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    /** Seconds after which a service that was away is worth another try. */
    private static final int SOON = 10;

    private static final String PROBLEM = "application/problem+json";

    @CheckedTemplate(basePath = "refusal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(String kind, String code) implements TemplateInstance {}

    @Inject
    KeptForms kept;

    @Inject
    Page page;

    @ServerExceptionMapper
    Response refused(Refused refused, HttpHeaders headers) {
        if (wantsJson(headers)) {
            return Response.status(refused.status() >= 500 ? 503 : refused.status())
                    .type(PROBLEM)
                    .entity(refused.body())
                    .build();
        }
        if (refused.status() >= 500) {
            LOG.errorf("A service answered %s", refused.getMessage());
        }
        if (refused.is("password-change-required")) {
            return Page.to("/account").build();
        }
        if (kept.isForm()) {
            return kept.again(refused);
        }
        return switch (refused.status()) {
            case 401 -> Page.to(Page.signIn(page.address())).build();
            case 403, 404 -> page(404, "");
            case 400, 409, 412, 422, 429 -> page(refused.status(), refused.code());
            default -> page(503, "");
        };
    }

    @ServerExceptionMapper
    Response unreachable(ProcessingException exception, HttpHeaders headers) {
        LOG.error("A service cannot be reached", Wordless.of(exception));
        return failure(503, "unreachable", headers);
    }

    @ServerExceptionMapper
    Response stopped(WebApplicationException exception, HttpHeaders headers) {
        var response = exception.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        return wantsJson(headers) ? problem(response.getStatus(), "") : page(response.getStatus(), "");
    }

    @ServerExceptionMapper
    Response failed(RuntimeException exception, HttpHeaders headers) {
        if (isUnreadable(exception)) {
            return wantsJson(headers) ? problem(400, "malformed") : page(400, "");
        }
        LOG.error("A page failed", Wordless.of(exception));
        LOG.debug("What failed, in its own words", exception);
        return failure(500, "failed", headers);
    }

    private Response failure(int status, String code, HttpHeaders headers) {
        if (wantsJson(headers)) {
            return problem(status, code);
        }
        return kept.isForm() ? kept.again(Refused.of(status, code)) : page(status, "");
    }

    /** A form that was turned away before it reached its page, for instance because its token had expired. */
    @ServerResponseFilter
    void turnedAway(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 400 || response.hasEntity()) {
            return;
        }
        if (wantsJson(request.getHeaderString(HttpHeaders.ACCEPT))) {
            response.setEntity(body(400, "malformed"), null, MediaType.valueOf(PROBLEM));
        } else if (kept.isForm() && page.isFromHere()) {
            var again = kept.again(Refused.of(400, "expired"));
            response.setStatus(again.getStatus());
            response.setEntity(again.getEntity(), null, HTML);
            again.getHeaders().forEach((name, values) -> response.getHeaders().addAll(name, values));
        } else {
            response.setEntity(new ErrorPage(kind(400), "").render(), null, HTML);
        }
    }

    /** What was sent could not even be parsed, which is for the sender to mend; the framework throws all kinds of things then. */
    private static boolean isUnreadable(RuntimeException exception) {
        var trace = exception.getStackTrace();
        return exception.getCause() instanceof URISyntaxException
                || trace.length > 0 && trace[0].getClassName().startsWith("org.jboss.resteasy.reactive.common.");
    }

    private static Response page(int status, String code) {
        var answer = Response.status(status).type(HTML).entity(new ErrorPage(kind(status), code).render());
        return (status == 503 ? answer.header(HttpHeaders.RETRY_AFTER, SOON) : answer).build();
    }

    private static String kind(int status) {
        if (status == 404 || status == 405) {
            return "not-found";
        }
        return status < 500 ? "refused" : status == 503 ? "unreachable" : "failed";
    }

    private static Response problem(int status, String code) {
        return Response.status(status).type(PROBLEM).entity(body(status, code)).build();
    }

    private static String body(int status, String code) {
        return "{\"status\":" + status + ",\"code\":\"" + code + "\"}";
    }

    private static boolean wantsJson(HttpHeaders headers) {
        return wantsJson(headers.getHeaderString(HttpHeaders.ACCEPT));
    }

    private static boolean wantsJson(String accept) {
        return accept != null && accept.contains("json");
    }
}
