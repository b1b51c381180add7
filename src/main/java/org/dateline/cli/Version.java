package org.dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the product, which the build writes into its jar. */
final class Version implements IVersionProvider {

  static String of() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "dateline " + of(), "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name")
    };
  }
}
