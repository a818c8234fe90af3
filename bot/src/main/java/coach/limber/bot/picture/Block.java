package coach.limber.bot.picture;

/** A part of a sheet, as wide as the sheet; parts stand below each other. */
interface Block {
  double height();

  void draw(Pen pen, double top);
}
