package coach.limber.bot.architecture.bad.bot.app;

import java.io.PrintStream;

record Prints(PrintStream where) {
  Prints() {
    this(System.out);
  }
}
