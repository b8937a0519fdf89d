package org.variorum;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The library's version, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream bytes = Version.class.getResourceAsStream("version.properties")) {
      if (bytes != null) {
        properties.load(bytes);
      }
    }
    return new String[] {"variorum " + properties.getProperty("version", "of unknown version")};
  }
}
