package coach.limber.bot.picture;

/** This machine cannot draw letters; the words of a picture can still be sent. */
public final class NoFonts extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoFonts(Throwable cause) {
    super(
        "cannot draw charts: no font found. Install fontconfig and a font, on Debian: apt-get"
            + " install fontconfig fonts-dejavu-core",
        cause);
  }
}
