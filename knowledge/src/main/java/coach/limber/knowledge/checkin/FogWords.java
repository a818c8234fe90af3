package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.List;
import java.util.Optional;

/** Whether the head is foggy, by a word for it or by what is said of head, brain and thinking. */
final class FogWords {
  private static final int REACH = 5;
  private static final String[] NOT = {
    "not",
    "isn't",
    "isnt",
    "wasn't",
    "wasnt",
    "ain't",
    "aint",
    "never",
    "no",
    "hardly",
    "couldn't",
    "can't",
    "won't",
    "wont",
    "wouldn't",
    "wouldnt",
    "doesn't",
    "doesnt",
    "refuses",
    "refused",
    "refusing"
  };

  private final Phrases fog;
  private final Phrases notFog;
  private final Phrases clear;
  private final Phrases heads;
  private final Phrases bad;
  private final Phrases good;
  private final Phrases works;
  private final Weather weather;
  private final Scope scope;

  FogWords(Lexicon lexicon, Scope scope) {
    this.fog = lexicon.group("fog");
    this.notFog = lexicon.group("not_fog");
    this.clear = lexicon.group("clear");
    this.heads = lexicon.group("head_names");
    this.bad = lexicon.group("head_bad");
    this.good = lexicon.group("head_good");
    this.works = lexicon.group("head_works");
    this.weather = new Weather(lexicon);
    this.scope = scope;
  }

  Optional<Boolean> in(Scan scan) {
    var tokens = scan.tokens();
    var outside = notFog.in(tokens);
    var foggy =
        fog.in(tokens).stream()
            .filter(found -> !Scan.inside(found, outside) && scan.isToday(found))
            .filter(found -> !weather.is(tokens, found))
            .filter(found -> !scope.ofAnother(tokens, found))
            .toList();
    if (foggy.stream().anyMatch(found -> !scope.denied(tokens, found))) {
      return Optional.of(true);
    }
    var said = saidOfTheHead(scan);
    if (said.isPresent()) {
      return said;
    }
    return foggy.isEmpty() && clear.in(tokens).isEmpty() ? Optional.empty() : Optional.of(false);
  }

  /** "brain is mush", "concentration fine", "my head's not with it", "brain won't work". */
  private Optional<Boolean> saidOfTheHead(Scan scan) {
    var tokens = scan.tokens();
    List<Boolean> all =
        heads.in(tokens).stream()
            .filter(head -> scan.isToday(head) && !scope.ofAnother(tokens, head))
            .filter(head -> !tokens.is(head.from() - 1, NOT))
            .flatMap(head -> verdict(tokens, head).stream())
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.contains(true));
  }

  private Optional<Boolean> verdict(Tokens tokens, Found head) {
    var denied = false;
    for (int i = head.to(); i < Math.min(tokens.size(), head.to() + REACH); i++) {
      if (!tokens.sameClause(i, head.from())) {
        return Optional.empty();
      }
      if (bad.startsAt(tokens, i)) {
        return Optional.of(!denied);
      }
      if (good.startsAt(tokens, i)) {
        return Optional.of(denied);
      }
      if (works.startsAt(tokens, i) && tokens.is(tokens.is(i - 1, "to") ? i - 2 : i - 1, NOT)) {
        return Optional.of(true);
      }
      denied |= tokens.is(i, NOT);
    }
    return Optional.empty();
  }
}
