package cn.zhizhen.assessment.library;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.problem.Problems;
import cn.zhizhen.assessment.questionnaire.Questionnaire;
import cn.zhizhen.assessment.scoring.Scorecard;
import cn.zhizhen.assessment.scoring.TargetSet;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Published documents for anybody to read. They never change, so a client may keep them for ever. */
@Path("/api")
@PermitAll
public class LibraryResource {

    private final Library library;

    LibraryResource(Library library) {
        this.library = library;
    }

    @GET
    @Path("/questionnaires/{id}/{version}")
    public Response questionnaire(String id, String version) {
        return forEver(library.questionnaire(new Identity(id, version)), Questionnaire.class);
    }

    @GET
    @Path("/scorecards/{id}/{version}")
    public Response scorecard(String id, String version) {
        return forEver(library.scorecard(new Identity(id, version)), Scorecard.class);
    }

    @GET
    @Path("/targets/{id}/{version}")
    public Response targets(String id, String version) {
        return forEver(library.targetSet(new Identity(id, version)), TargetSet.class);
    }

    private static <T> Response forEver(Optional<T> document, Class<T> type) {
        var cache = new CacheControl();
        cache.setMaxAge(31_536_000);
        cache.getCacheExtension().put("immutable", null);
        return Response.ok(type.cast(document.orElseThrow(Problems::notFound)))
                .cacheControl(cache)
                .build();
    }
}
