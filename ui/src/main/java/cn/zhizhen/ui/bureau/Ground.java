package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.refusal.Refused;
import cn.zhizhen.ui.registration.Choices;
import cn.zhizhen.ui.registration.Region;
import java.util.List;
import java.util.Optional;

/** The regions an officer may choose from: the own one and what lies below it. */
public record Ground(Region own, Choices all) {

    static Ground of(String own, Choices all) {
        return new Ground(
                all.regions().stream()
                        .filter(region -> region.code().equals(own))
                        .findFirst()
                        .orElseThrow(Refused::notFound),
                all);
    }

    /** The region chosen, or the own one; what lies outside is not there. */
    Region choose(String code) {
        return code == null || code.isBlank()
                ? own
                : find(code).filter(this::holds).orElseThrow(Refused::notFound);
    }

    /** The leagues of the ground, each with those of its banners that lie in it. */
    public List<Choices.League> leagues() {
        return all.leagues().stream()
                .map(group -> new Choices.League(
                        group.league(),
                        group.banners().stream().filter(this::holds).toList()))
                .filter(group -> holds(group.league()) || !group.banners().isEmpty())
                .toList();
    }

    /** Whether a league as a whole may be chosen. */
    public boolean isOpen(Region league) {
        return holds(league);
    }

    public boolean isWhole() {
        return own.parent() == null;
    }

    Optional<Region> find(String code) {
        return all.regions().stream()
                .filter(region -> region.code().equals(code))
                .findFirst();
    }

    private boolean holds(Region region) {
        for (var here = Optional.of(region); here.isPresent(); here = here.flatMap(this::parent)) {
            if (here.get().equals(own)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Region> parent(Region region) {
        return find(region.parent());
    }
}
