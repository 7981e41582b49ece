package org.guangsha.bench;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the helpers of the tests, which lie on the same class path, out of the program that is measured. */
final class OnlyTheProgram extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlyTheProgram;
    }

    @Override
    public int hashCode() {
        return OnlyTheProgram.class.hashCode();
    }
}
