package dev.smarketing.scoring;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map whose changes are new maps that share all but the path to the key: a search tree in which a number
 * made from the hash of its key lifts a node above those of smaller numbers, so that paths are short. Reading in order
 * is done on a copy that is kept.
 */
final class PersistentMap<K extends Comparable<? super K>, V> {

    private static final PersistentMap<?, ?> EMPTY = new PersistentMap<>(null);

    private record Node<K, V>(
            K key,
            V value,
            int rank,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right) {

        Node<K, V> withLeft(@Nullable Node<K, V> other) {
            return new Node<>(key, value, rank, other, right);
        }

        Node<K, V> withRight(@Nullable Node<K, V> other) {
            return new Node<>(key, value, rank, left, other);
        }
    }

    private final @Nullable Node<K, V> root;

    /** Made when first needed. Safe unlocked: read once, and filled before the record's final field publishes it. */
    private @Nullable Sorted<K, V> sorted;

    private record Sorted<K, V>(NavigableMap<K, V> entries) {}

    private PersistentMap(@Nullable Node<K, V> root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked") // it holds neither keys nor values
    static <K extends Comparable<? super K>, V> PersistentMap<K, V> empty() {
        return (PersistentMap<K, V>) EMPTY;
    }

    boolean isEmpty() {
        return root == null;
    }

    @Nullable
    V get(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int order = key.compareTo(node.key);
            if (order == 0) {
                return node.value;
            }
            node = order < 0 ? node.left : node.right;
        }
        return null;
    }

    /** The smallest key; only asked of a map that is not empty. */
    K firstKey() {
        if (root == null) {
            throw new IllegalStateException("an empty map has no first key; ask isEmpty() before");
        }
        Node<K, V> node = root;
        for (Node<K, V> left = node.left; left != null; left = left.left) {
            node = left;
        }
        return node.key;
    }

    /** The greatest key; only asked of a map that is not empty. */
    K lastKey() {
        if (root == null) {
            throw new IllegalStateException("an empty map has no last key; ask isEmpty() before");
        }
        Node<K, V> node = root;
        for (Node<K, V> right = node.right; right != null; right = right.right) {
            node = right;
        }
        return node.key;
    }

    /** This map with another value under a key. */
    PersistentMap<K, V> with(K key, V value) {
        return new PersistentMap<>(put(root, key, value, key.hashCode() * 0x9E37_79B9));
    }

    private static <K extends Comparable<? super K>, V> Node<K, V> put(
            @Nullable Node<K, V> node, K key, V value, int rank) {
        if (node == null) {
            return new Node<>(key, value, rank, null, null);
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return new Node<>(key, value, rank, node.left, node.right);
        }
        if (order < 0) {
            Node<K, V> left = put(node.left, key, value, rank);
            return left.rank > node.rank ? left.withRight(node.withLeft(left.right)) : node.withLeft(left);
        }
        Node<K, V> right = put(node.right, key, value, rank);
        return right.rank > node.rank ? right.withLeft(node.withRight(right.left)) : node.withRight(right);
    }

    /** This map without a key. */
    PersistentMap<K, V> without(K key) {
        return get(key) == null ? this : new PersistentMap<>(remove(root, key));
    }

    private static <K extends Comparable<? super K>, V> @Nullable Node<K, V> remove(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int order = key.compareTo(node.key);
        if (order == 0) {
            return joined(node.left, node.right);
        }
        return order < 0 ? node.withLeft(remove(node.left, key)) : node.withRight(remove(node.right, key));
    }

    /** One tree of two, all keys of the first before those of the second. */
    private static <K, V> @Nullable Node<K, V> joined(@Nullable Node<K, V> first, @Nullable Node<K, V> second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.rank > second.rank
                ? first.withRight(joined(first.right, second))
                : second.withLeft(joined(first, second.left));
    }

    void forEach(BiConsumer<? super K, ? super V> action) {
        forEach(root, action);
    }

    private static <K, V> void forEach(@Nullable Node<K, V> node, BiConsumer<? super K, ? super V> action) {
        if (node != null) {
            forEach(node.left, action);
            action.accept(node.key, node.value);
            forEach(node.right, action);
        }
    }

    void forEachFromLast(BiConsumer<? super K, ? super V> action) {
        forEachFromLast(root, action);
    }

    private static <K, V> void forEachFromLast(@Nullable Node<K, V> node, BiConsumer<? super K, ? super V> action) {
        if (node != null) {
            forEachFromLast(node.right, action);
            action.accept(node.key, node.value);
            forEachFromLast(node.left, action);
        }
    }

    /** The entries in order; not to be changed. */
    NavigableMap<K, V> sorted() {
        Sorted<K, V> made = sorted;
        if (made == null) {
            NavigableMap<K, V> entries = new TreeMap<>();
            forEach(entries::put);
            made = new Sorted<>(entries);
            sorted = made;
        }
        return made.entries;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersistentMap<?, ?> map && sorted().equals(map.sorted());
    }

    @Override
    public int hashCode() {
        return sorted().hashCode();
    }

    @Override
    public String toString() {
        return sorted().toString();
    }
}
