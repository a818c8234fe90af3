package coach.limber.bot.architecture.bad.bot.app;

import java.util.Collections;
import java.util.List;

record Shuffles(List<String> cards) {
  Shuffles {
    Collections.shuffle(cards);
  }
}
