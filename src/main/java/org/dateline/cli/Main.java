package org.dateline.cli;

/** Entry point of the command line; the only place that ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("dateline " + Main.class.getPackage().getImplementationVersion());
  }
}
