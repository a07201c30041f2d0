package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.registration.Choices;
import cn.zhizhen.ui.registration.Classifications;
import cn.zhizhen.ui.session.Session;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Which consultant looks after which enterprise: several enterprises are given to one consultant at a time. */
@Path("/administration/enterprises")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AssignmentPages {

    @CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AssignmentsPage(
            Address address,
            Choices regions,
            List<AdministrationClient.Account> consultants,
            List<AdministrationClient.Assignment> assignments,
            Sheet sheet,
            String cursor,
            String next,
            String done)
            implements TemplateInstance {}

    @RestClient
    AdministrationClient client;

    @Inject
    Classifications classifications;

    @Inject
    Session session;

    @Inject
    KeptForms kept;

    @Inject
    Page page;

    @GET
    public TemplateInstance assignments(
            @RestQuery String q, @RestQuery String region, @RestQuery String cursor, @RestQuery String done) {
        return page(address(q, region), Sheet.of(kept), cursor, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            MultivaluedMap<String, String> typed,
            @RestQuery String q,
            @RestQuery String region,
            @RestQuery String cursor) {
        var sheet = Sheet.of(typed);
        if (sheet.text("release").isEmpty()
                && (sheet.text("consultant").isEmpty()
                        || sheet.text("enterprise").isEmpty())) {
            var missing = sheet.text("consultant").isEmpty() ? "consultant" : "enterprise";
            throw Refused.of(422, "invalid", Problem.Error.of(missing, "required"));
        }
        return Page.to(address(q, region)
                        .with("cursor", cursor)
                        .with("done", sheet.text("release").isEmpty() ? assign(sheet) : release(sheet))
                        .toString())
                .build();
    }

    private String assign(Sheet sheet) {
        sheet.typed()
                .get("enterprise")
                .forEach(enterprise -> client.assign(session.bearer(), enterprise, sheet.text("consultant")));
        return "assigned";
    }

    private String release(Sheet sheet) {
        var pair = sheet.text("release").split(" ", 2);
        client.release(session.bearer(), pair[0], pair[pair.length - 1]);
        return "released";
    }

    private AssignmentsPage page(Address address, Sheet sheet, String cursor, String done) {
        var found = client.enterprises(
                session.bearer(), address.filters().get("q"), address.filters().get("region"), cursor);
        found.items().forEach(row -> page.mark(row.enterprise().demonstration()));
        return new AssignmentsPage(
                address, classifications.choices(), consultants(), found.items(), sheet, cursor, found.next(), done);
    }

    /** All consultants who can sign in; they are few beside the enterprises. */
    private List<AdministrationClient.Account> consultants() {
        var all = new ArrayList<AdministrationClient.Account>();
        String cursor = null;
        do {
            var some = client.accounts(session.bearer(), null, "consultant", cursor);
            some.items().stream().filter(account -> !account.disabled()).forEach(all::add);
            cursor = some.next();
        } while (cursor != null);
        return all;
    }

    private static Address address(String q, String region) {
        return Address.of("/administration/enterprises").with("q", q).with("region", region);
    }
}
