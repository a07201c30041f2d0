package cn.zhizhen.assessment.listing;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One page of a list that is ordered by id. To learn whether there is more, one row more than the page holds is asked for.
 *
 * @param next cursor of the page after this one; null on the last
 */
public record Cut<T>(List<T> items, String next) {

    /** @param found the rows from the beginning of the page on, {@code size + 1} at the most */
    public static <T> Cut<T> of(List<T> found, int size, ToLongFunction<T> id) {
        return found.size() > size
                ? new Cut<>(found.subList(0, size), Cursor.of(id.applyAsLong(found.get(size - 1))))
                : new Cut<>(found, null);
    }
}
