package org.guangsha.models.release;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.BadUserRequestException;
import org.guangsha.models.ModelFile;
import org.guangsha.models.files.rules.ModelPath;
import org.guangsha.models.release.rules.BoundTogether;
import org.guangsha.staff.WhoActs;
import org.springframework.stereotype.Component;

/** Knows for each deployment, through whichever door it comes, what has to come along, and writes down what it was. */
@Component
class ReleaseBook {

    /** Before the name of what comes along as it was; so the name alone always stands for a change. */
    private static final String UNCHANGED = "unchanged/";

    private static final int LONGEST_REASON = 200;

    private final DeployedFiles files;
    private final ReleaseTable releases;
    private final WhoActs whoActs;
    private final Clock clock;

    ReleaseBook(DeployedFiles files, ReleaseTable releases, WhoActs whoActs, Clock clock) {
        this.files = files;
        this.releases = releases;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /**
     * What has to be deployed along with these.
     *
     * @param given content by the name it is deployed under
     * @return the same, by names for the engine
     * @throws BadUserRequestException where two of them are the same file
     */
    Map<String, byte[]> along(Map<String, byte[]> given) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        files.live().forEach((path, live) -> all.put(path, live.content()));
        Set<String> changed = new TreeSet<>();
        models(given).forEach((path, resource) -> {
            all.put(path, given.get(resource));
            changed.add(path);
        });
        Map<String, byte[]> along = new TreeMap<>();
        BoundTogether.with(changed, all).forEach(path -> along.put(UNCHANGED + path, all.get(path)));
        return along;
    }

    /** Whether the file is in use with this content. */
    boolean isLive(String resource, byte[] content) {
        LiveFile live = files.live().get(ModelPath.of(resource));
        return live != null && Arrays.equals(live.content(), content);
    }

    /** Writes down a deployment of this moment, before it is in use. */
    void enter(String deploymentId, String source, String name, Map<String, byte[]> given) {
        Origin origin = Origin.ofSource(source);
        String person = whoActs.now().orElse("");
        enter(deploymentId, origin, clock.instant(), person, reason(origin, name, given.keySet()), given);
    }

    /** @return the new row's id */
    long enter(
            String deploymentId, Origin origin, Instant at, String person, String reason, Map<String, byte[]> given) {
        SortedMap<String, LiveFile> live = files.live();
        long release = releases.add(deploymentId, origin, at, person, reason);
        models(given)
                .forEach((path, resource) ->
                        releases.addFile(file(release, path, resource, origin, live.get(path), given.get(resource))));
        return release;
    }

    private static ReleaseFile file(
            long release, String path, String resource, Origin origin, LiveFile before, byte[] content) {
        boolean same = before != null && Arrays.equals(before.content(), content);
        FileChange change = before == null ? FileChange.ADDED : same ? FileChange.CARRIED : FileChange.CHANGED;
        return new ReleaseFile(
                release, path, resource, change, origin == Origin.START, before == null ? 0 : before.release());
    }

    /** Names in the deployment by path. */
    private static SortedMap<String, String> models(Map<String, byte[]> given) {
        SortedMap<String, String> models = new TreeMap<>();
        given.keySet().stream()
                .filter(name -> ModelFile.Kind.of(name).isPresent())
                .forEach(resource -> {
                    if (models.put(ModelPath.of(resource), resource) != null) {
                        throw new BadUserRequestException("同一次部署里有两个 %s，请只留一个".formatted(ModelPath.bare(resource)));
                    }
                });
        return models;
    }

    /** Modeler's own proposal, the name of the file, is no reason. */
    private static String reason(Origin origin, String name, Set<String> resources) {
        String given = name == null ? "" : name.strip();
        boolean proposed = resources.stream()
                .anyMatch(file -> given.equals(ModelPath.bare(file)) || given.equals(ModelPath.key(file)));
        if (origin == Origin.START || proposed) {
            return "";
        }
        return given.length() > LONGEST_REASON ? given.substring(0, LONGEST_REASON) : given;
    }
}
