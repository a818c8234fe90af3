package coach.limber.bot.conversation.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Rules in their order: the first that has something to say is the only one that speaks. The order
 * stands here and nowhere else; a rule that must come before another says so.
 */
public record Rules<H>(List<Rule<H>> inOrder) {
  public Rules {
    inOrder = List.copyOf(inOrder);
    var names = new HashSet<String>();
    for (var rule : inOrder) {
      if (!names.add(rule.name())) {
        throw new IllegalArgumentException("Two rules have one name: " + rule.name());
      }
    }
  }

  @SafeVarargs
  public static <H> Rules<H> of(Rule<H>... rules) {
    var inOrder = new ArrayList<Rule<H>>();
    for (var rule : rules) {
      inOrder.add(rule);
    }
    return new Rules<>(inOrder);
  }

  public Optional<Move> hear(H heard) {
    for (var rule : inOrder) {
      var move = rule.hearing().hear(heard);
      if (move.isPresent()) {
        return move;
      }
    }
    return Optional.empty();
  }
}
