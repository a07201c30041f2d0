package cn.zhizhen.report.replacement;

import cn.zhizhen.report.assessment.Answers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The posts of one enterprise with their sums. A post without a cost stays out of the sum of costs and is counted as such. */
public record Posts(List<Post> all) {

    public static final String QUESTION = "posts";

    public static Posts of(Answers answers) {
        return new Posts(answers.rows(QUESTION).stream().flatMap(Post::of).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int establishment() {
        return all.stream().mapToInt(Post::establishment).sum();
    }

    public Optional<BigDecimal> yearlyCost() {
        return all.stream().flatMap(post -> post.yearlyCost().stream()).reduce(BigDecimal::add);
    }

    public long withCost() {
        return all.stream().filter(post -> post.yearlyCost().isPresent()).count();
    }

    /** People by hazard, over all shifts. */
    public Map<String, Integer> byHazard() {
        var people = new TreeMap<String, Integer>();
        all.forEach(post -> people.merge(post.hazard(), post.establishment(), Integer::sum));
        return people;
    }
}
