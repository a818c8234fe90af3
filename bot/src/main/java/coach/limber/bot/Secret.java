package coach.limber.bot;

/** A token: it can be used, and never shows itself. */
record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
