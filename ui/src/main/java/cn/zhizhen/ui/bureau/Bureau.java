package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.page.Today;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** The bureau's desk: how far the region is from its targets, and who has answered. */
@Path("/bureau")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class Bureau {

    @CheckedTemplate(basePath = "bureau", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BoardPage(Board board) implements TemplateInstance {}

    @CheckedTemplate(basePath = "bureau", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RepliesPage(Replies replies) implements TemplateInstance {}

    @Inject
    Boards boards;

    @GET
    public TemplateInstance board(
            @RestQuery String campaign, @RestQuery String region, @RestQuery String by, @RestQuery String indicator) {
        return new BoardPage(boards.board(boards.ground(), new Wish(campaign, region, by, indicator)));
    }

    @GET
    @Path("statistics.csv")
    @Produces("text/csv")
    public Response file(@RestQuery String campaign, @RestQuery String region, @RestQuery String by) {
        var today = Today.day();
        return Response.ok(boards.csv(boards.ground(), new Wish(campaign, region, by, null)))
                .type("text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"zhizhen-statistics-" + today + ".csv\"")
                .build();
    }

    @GET
    @Path("enterprises")
    public TemplateInstance enterprises(
            @RestQuery String campaign,
            @RestQuery String region,
            @RestQuery String state,
            @RestQuery String q,
            @RestQuery String cursor) {
        var address = Address.of("/bureau/enterprises").with("state", state).with("q", q);
        return new RepliesPage(
                boards.replies(boards.ground(), new Wish(campaign, region, null, null), address, cursor));
    }
}
