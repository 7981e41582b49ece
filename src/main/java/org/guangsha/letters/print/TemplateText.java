package org.guangsha.letters.print;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills templates whose writers are not trusted: a name is looked up among the keys of maps and nowhere else, what it
 * holds is escaped, and no template can load another. Beans, classes, files and the network are out of its reach.
 */
public final class TemplateText {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withCollector(new KeysOnly())
            .emptyStringIsFalse(true)
            .strictSections(true);

    private TemplateText() {}

    /**
     * The template with its names replaced.
     *
     * @throws MustacheException where it is malformed or names something that the data does not have
     */
    public static String fill(String template, Map<String, Object> data) {
        return COMPILER.compile(template).execute(data);
    }

    /**
     * Every name the template uses, in sections and texts, whether shown or not.
     *
     * @throws MustacheException where it is malformed
     */
    public static Set<String> names(String template) {
        Names names = new Names();
        COMPILER.compile(template).visit(names);
        return names.found;
    }

    /** Sees maps as maps, and in every other object nothing: the library's own would call methods and read fields. */
    private static final class KeysOnly extends BasicCollector {
        @Override
        public Mustache.VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map ? KeysOnly::value : null;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }

        private static Object value(Object context, String name) {
            Map<?, ?> map = (Map<?, ?>) context;
            return map.containsKey(name) ? map.get(name) : Template.NO_FETCHER_FOUND;
        }
    }

    private static final class Names implements Mustache.Visitor {
        private final Set<String> found = new TreeSet<>();

        @Override
        public void visitText(String text) {
            // only names are asked for
        }

        @Override
        public void visitVariable(String name) {
            found.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            return found.add(name) || !name.isEmpty();
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return visitSection(name);
        }
    }
}
