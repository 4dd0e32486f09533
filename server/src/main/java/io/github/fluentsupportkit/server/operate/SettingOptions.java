package io.github.fluentsupportkit.server.operate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Option;

/** Settings for which there is no option of their own. */
final class SettingOptions {

  private static final String OURS = "help-desk.";
  private static final Pattern SPRINGS = Pattern.compile("(server|spring|management|logging)\\..+");
  private static final Pattern HAS_OPTIONS = Pattern.compile(
      "server\\.(port|address)|spring\\.datasource\\.(url|username|password)|management\\.server\\.port");

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Any setting that docs/operating.md describes. May be repeated.")
  private Map<String, String> settings = new LinkedHashMap<>();

  Map<String, String> settings() {
    settings.keySet().forEach(SettingOptions::check);
    return settings;
  }

  private static void check(String key) {
    if (HAS_OPTIONS.matcher(key).matches()) {
      throw CommandFailure.usage(
          "--set cannot set " + key + ", for which there are options. Try --help");
    }
    boolean known =
        key.startsWith(OURS) ? ours().containsKey(key) : SPRINGS.matcher(key).matches();
    if (!known) {
      throw CommandFailure.usage(
          "There is no setting " + key + "; docs/operating.md lists what there is");
    }
  }

  /** Those that application.yaml gives a default. */
  private static Properties ours() {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yaml"));
    Properties all = yaml.getObject();
    return all == null ? new Properties() : all;
  }
}
