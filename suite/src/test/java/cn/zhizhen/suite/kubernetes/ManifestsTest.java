package cn.zhizhen.suite.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be told of the manifests without a cluster: they parse, and what they name is there. */
@SuppressWarnings("unchecked")
class ManifestsTest {

    private static final Path FOLDER = Path.of("..", "k8s");

    private final List<Map<String, Object>> manifests = manifests();

    @Test
    void kustomization_lists_every_file() throws IOException {
        var listed =
                (List<String>) ((Map<String, Object>) new Yaml().load(read("kustomization.yaml"))).get("resources");
        assertEquals(
                files().filter(name -> !name.equals("kustomization.yaml"))
                        .sorted()
                        .toList(),
                listed.stream().sorted().toList());
    }

    @Test
    void no_secret_is_kept_here() {
        assertTrue(manifests.stream().noneMatch(manifest -> "Secret".equals(manifest.get("kind"))));
    }

    @Test
    void deployment_selects_its_own_pods_and_runs_without_rights() {
        for (var deployment : of("Deployment").toList()) {
            var name = at(deployment, "metadata", "name");
            var labels = Map.of("app", name);
            assertEquals(labels, at(deployment, "spec", "selector", "matchLabels"));
            assertEquals(labels, at(deployment, "spec", "template", "metadata", "labels"));
            assertEquals(true, at(deployment, "spec", "template", "spec", "securityContext", "runAsNonRoot"));
            var container = container(deployment);
            assertEquals("zhizhen/" + name, container.get("image"));
            assertEquals(true, at(container, "securityContext", "readOnlyRootFilesystem"));
            assertEquals(false, at(container, "securityContext", "allowPrivilegeEscalation"));
            assertTrue(Files.exists(Path.of("..", (String) name, "Dockerfile")), "Dockerfile of " + name);
            var maps = of("ConfigMap").map(map -> at(map, "metadata", "name")).toList();
            for (var source : (List<Map<String, Object>>) container.get("envFrom")) {
                assertTrue(maps.contains(at(source, "configMapRef", "name")), "config map of " + name);
            }
        }
    }

    @Test
    void service_reaches_a_named_port_of_its_deployment() {
        for (var service : of("Service").toList()) {
            var name = at(service, "metadata", "name");
            assertEquals(Map.of("app", name), at(service, "spec", "selector"));
            var deployment = of("Deployment")
                    .filter(one -> name.equals(at(one, "metadata", "name")))
                    .findFirst()
                    .orElseThrow();
            var named = ((List<Map<String, Object>>) container(deployment).get("ports"))
                    .stream().map(port -> port.get("name")).toList();
            for (var port : (List<Map<String, Object>>) at(service, "spec", "ports")) {
                assertTrue(named.contains(port.get("targetPort")), "port of " + name);
            }
        }
    }

    private Stream<Map<String, Object>> of(String kind) {
        return manifests.stream().filter(manifest -> kind.equals(manifest.get("kind")));
    }

    private static Map<String, Object> container(Map<String, Object> deployment) {
        return ((List<Map<String, Object>>) at(deployment, "spec", "template", "spec", "containers")).get(0);
    }

    private static Object at(Map<String, Object> manifest, String... path) {
        Object value = manifest;
        for (var key : path) {
            value = ((Map<String, Object>) value).get(key);
        }
        return value;
    }

    private static List<Map<String, Object>> manifests() {
        var all = new ArrayList<Map<String, Object>>();
        files().forEach(name ->
                new Yaml().loadAll(read(name)).forEach(document -> all.add((Map<String, Object>) document)));
        return all;
    }

    private static Stream<String> files() {
        try (var list = Files.list(FOLDER)) {
            return list
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
