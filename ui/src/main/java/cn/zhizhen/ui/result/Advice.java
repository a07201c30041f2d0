package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** What the report-service advises, most urgent first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Advice(List<Item> items) {

    /** As many as a person takes on at once; the rest is folded. */
    private static final int FIRST = 3;

    public Advice {
        items = items == null ? List.of() : items;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(Text title, Text why, List<Text> steps, String horizon) {

        public Item {
            steps = steps == null ? List.of() : steps;
            horizon = horizon == null ? "" : horizon;
        }
    }

    /** An item with its place in the order of all, from one. */
    public record Placed(int place, Item item) {}

    /** What is due within one horizon. */
    public record Group(String horizon, List<Placed> items) {}

    public List<Item> first() {
        return items.subList(0, Math.min(FIRST, items.size()));
    }

    /** All that follows the first, by horizon; within each in the order of the service. */
    public List<Group> further() {
        var groups = new LinkedHashMap<String, List<Placed>>();
        IntStream.range(first().size(), items.size())
                .mapToObj(index -> new Placed(index + 1, items.get(index)))
                .forEach(placed -> groups.computeIfAbsent(placed.item().horizon(), horizon -> new ArrayList<>())
                        .add(placed));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    public int furtherCount() {
        return items.size() - first().size();
    }
}
