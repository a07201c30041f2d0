package cn.zhizhen.assessment.submission;

import cn.zhizhen.assessment.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;

/** Tells whoever holds a digest, for instance on the cover of a report, what became of the snapshot behind it. */
@Path("/api/snapshots")
@PermitAll
public class SnapshotResource {

    private final Clock clock;

    SnapshotResource(Clock clock) {
        this.clock = clock;
    }

    /** @param digest as the result and the report print it, {@code sha256:…} */
    @GET
    @Path("/{digest}")
    @Transactional
    public Fate fate(String digest) {
        return Fate.of(Snapshot.withDigest(digest).orElseThrow(Problems::notFound), clock);
    }
}
