package cn.zhizhen.ui.home;

import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.session.Person;
import cn.zhizhen.ui.session.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The front door: what the suite is for whoever is signed out, what is due for whoever is signed in. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class Home {

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LandingPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(Person person, List<Round> rounds, boolean unconfirmed) implements TemplateInstance {}

    /** For a member who belongs to no enterprise; the dispute is null where none was filed. */
    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NobodyPage(Person person, HomeClient.Dispute dispute) implements TemplateInstance {}

    @Inject
    Rounds rounds;

    @Inject
    Page page;

    @Inject
    Session session;

    @GET
    public Response front() {
        return page.person() == null
                ? Response.ok(new LandingPage().render()).build()
                : Page.to(page.person().home()).build();
    }

    @GET
    @Path("home")
    public Response home() {
        session.bearer();
        var person = page.person();
        if (!person.isMember()) {
            return Page.to(person.home()).build();
        }
        if (person.enterprise() == null) {
            return Response.ok(new NobodyPage(person, rounds.dispute()).render())
                    .build();
        }
        var all = rounds.all();
        return Response.ok(new HomePage(person, all, all.stream().anyMatch(Round::isUnconfirmed)).render())
                .build();
    }

    @POST
    @Path("assessments")
    public Response begin(@RestForm String campaign) {
        return Page.to("/assessments/" + rounds.open(campaign)).build();
    }

    /** Where a person lands who had to sign in again while beginning. */
    @GET
    @Path("assessments")
    public Response assessments() {
        return Page.to("/home").build();
    }
}
