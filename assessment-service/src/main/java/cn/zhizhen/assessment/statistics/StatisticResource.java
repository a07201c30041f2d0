package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.account.Caller;
import cn.zhizhen.assessment.account.Role;
import cn.zhizhen.assessment.campaign.Campaign;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.disclosure.Disclosure;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures of a region for those who govern it. Every figure passes disclosure control before it leaves. */
@Path("/api/statistics")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class StatisticResource {

    private final EntityManager database;
    private final Library library;
    private final Caller caller;
    private final Disclosure disclosure;

    StatisticResource(
            EntityManager database,
            Library library,
            Caller caller,
            @ConfigProperty(name = "zhizhen.disclosure.minimum", defaultValue = "5") int minimum) {
        this.database = database;
        this.library = library;
        this.caller = caller;
        this.disclosure = new Disclosure(minimum);
    }

    /**
     * @param campaign public id
     * @param indicator one or several, separated by commas; all when left out
     * @param by {@code league}, {@code banner}, {@code industry}, {@code size} or {@code type}; {@code league} when left out
     * @param region code of a league or county-level unit; what lies outside the caller's own region has no figures
     */
    @GET
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    public StatisticTable table(
            @RestQuery String campaign, @RestQuery String indicator, @RestQuery String by, @RestQuery String region) {
        var found = Campaign.findByPublicId(campaign).orElseThrow(Problems::notFound);
        var place = region == null || region.isBlank() || region.equals(Regions.REGION) ? null : region;
        if (place != null && Regions.find(place).isEmpty()) {
            throw Problems.problem(Response.Status.BAD_REQUEST, "malformed", "There is no region " + place + ".");
        }
        var slice = new Slice(
                database, found, caller.scope(), place, Grouping.of(by == null || by.isBlank() ? "league" : by));
        return StatisticTable.of(
                slice,
                measurands(found, indicator),
                library.targetSet(found.targets()).orElseThrow(),
                disclosure);
    }

    @GET
    @Transactional
    @Produces("text/csv;qs=0.5")
    public Response csv(
            @RestQuery String campaign,
            @RestQuery String indicator,
            @RestQuery String by,
            @RestQuery String region,
            @HeaderParam("Accept-Language") String language) {
        var english = language != null && language.startsWith("en");
        var text = new StatisticCsv(table(campaign, indicator, by, region), english).text();
        return Response.ok(text)
                .header("Content-Disposition", "attachment; filename=\"zhizhen-statistics.csv\"")
                .build();
    }

    /** By short id or by key, as asked; all that the campaign counts when nothing is asked. */
    private List<Measurand> measurands(Campaign campaign, String asked) {
        var counted = campaign.scorecardIdentities().stream()
                .flatMap(card -> Measurand.all(library.scorecard(card).orElseThrow()).stream())
                .toList();
        if (asked == null || asked.isBlank()) {
            return counted;
        }
        return Arrays.stream(asked.split(","))
                .map(String::strip)
                .map(name -> measurand(name, counted))
                .distinct()
                .toList();
    }

    /** What another card counts is known, and has no figures in this campaign. */
    private Measurand measurand(String name, List<Measurand> counted) {
        return Stream.concat(
                        counted.stream(), library.scorecards().stream().flatMap(card -> Measurand.all(card).stream()))
                .filter(measurand -> measurand.isCalled(name))
                .findFirst()
                .orElseThrow(() -> Problems.problem(
                        Response.Status.BAD_REQUEST,
                        "malformed",
                        "indicator is one of "
                                + counted.stream().map(Measurand::shortId).toList() + "."));
    }
}
