package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Assigned;
import coach.limber.knowledge.checkin.Phrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "6 no wait 5", "5 not 6", "so call it 45": of several amounts about one thing the last that was
 * meant. Amounts of other days and other people are left out.
 */
final class Corrections {
  private static final int FINAL_BEFORE = 8;
  private static final String[] NO = {"no", "nah", "nope"};

  /** What may stand between a guess and the better one. */
  private static final String[] DOUBTS = {
    "no",
    "nah",
    "nope",
    "well",
    "or",
    "maybe",
    "perhaps",
    "probably",
    "actually",
    "possibly",
    "really",
    "hmm",
    "um",
    "er",
    "but",
    "it",
    "its",
    "'s",
    "was",
    "is",
    "though",
    "even",
    "honestly",
    "today",
    "ish",
    "i'd",
    "id",
    "say",
    "guess",
    "i",
    "stiff",
    "stiffness",
    "sleep",
    "pain"
  };

  private final Phrases correction;
  private final Phrases restated;
  private final Phrases overall;
  private final Phrases settled;
  private final Set<String> joints;
  private final Past past;
  private final Scope scope;

  Corrections(Lexicon lexicon, Scope scope) {
    this.scope = scope;
    this.past = new Past(lexicon);
    this.joints = lexicon.words("joints");
    this.correction = lexicon.group("correction");
    this.restated = lexicon.group("restated");
    this.settled = lexicon.group("settled");
    this.overall = lexicon.group("overall");
  }

  /** An amount as it is meant, and whether it takes the place of the one before. */
  record Meant(Quantity quantity, Topic topic, boolean corrects) {}

  /** The amounts of a text that hold for this person today, each about what it is meant for. */
  List<Meant> meant(Scan scan, List<Assigned> all) {
    var tokens = scan.tokens();
    var meant = new ArrayList<Meant>();
    for (int i = 0; i < all.size(); i++) {
      var assigned = all.get(i);
      var quantity = assigned.quantity();
      var before = i == 0 ? assigned : all.get(i - 1);
      var another = assigned.named() && assigned.topic() != before.topic();
      if (i > 0 && another && mixedUp(tokens, before, assigned)) {
        meant.removeIf(one -> one.quantity().equals(before.quantity()));
      }
      var corrects = i > 0 && !another && corrects(tokens, before, assigned);
      var goesOn =
          i > 0
              && !corrects
              && (goesOn(scan, before, assigned) || Added.is(tokens, before, assigned));
      var about =
          corrects ? corrected(before, assigned) : goesOn ? before.topic() : assigned.topic();
      var denied = denied(tokens, quantity);
      if (denied) {
        meant.removeIf(one -> one.quantity().amount() == quantity.amount());
      }
      if (about != Topic.NOTHING
          && !denied
          && !scan.elsewhen().get(quantity.from())
          && !past.compared(tokens, quantity)
          && !Wished.is(tokens, quantity)
          && !anothers(scan, quantity)) {
        meant.add(
            new Meant(
                corrects || goesOn ? inUnitOf(before.quantity(), quantity) : quantity,
                about,
                corrects));
      }
    }
    return meant;
  }

  /** The amounts about a topic that hold, in order. */
  List<Quantity> holding(Tokens tokens, List<Meant> all, Topic topic) {
    var kept = new ArrayList<Quantity>();
    for (var meant : all) {
      if (meant.topic() == topic) {
        if (meant.corrects() && !kept.isEmpty()) {
          kept.removeLast();
        }
        kept.add(meant.quantity());
      }
    }
    // Minutes of moving before something else are added to it: "stretched 10 mins before".
    return past.without(tokens, kept, topic != Topic.MOVEMENT);
  }

  /** Mentions but those that are taken back: "the hip, I mean the knee". */
  List<Found> standing(Tokens tokens, List<Found> mentions) {
    var standing = new ArrayList<Found>();
    for (int i = 0; i < mentions.size(); i++) {
      var takenBack =
          i + 1 < mentions.size() && restated(tokens, mentions.get(i), mentions.get(i + 1));
      if (!takenBack) {
        standing.add(mentions.get(i));
      }
    }
    return standing;
  }

  private boolean restated(Tokens tokens, Found one, Found next) {
    for (int i = one.to(); i < Math.min(next.from(), one.to() + 6); i++) {
      var found = restated.longest(tokens, i);
      if (found != null
          && found.to() <= next.from()
          && next.from() - found.to() <= 5
          && !tokens.is(found.to(), "with", "and", "also", "plus")) {
        return true;
      }
    }
    return false;
  }

  private boolean corrects(Tokens tokens, Assigned before, Assigned now) {
    var earlier = before.quantity();
    var later = now.quantity();
    if (before.topic() == Topic.NOTHING && now.topic() != Topic.NOTHING) {
      return false;
    }
    var closes =
        (now.topic() == Topic.NOTHING && near(tokens, later, overall)) || settles(tokens, later);
    return closes
        || said(tokens, earlier, later)
        || isNearer(tokens, earlier.to(), later.from())
        || (now(tokens, later.from())
            && later.unit() == Quantity.Unit.NONE
            && before.topic() != Topic.PAIN
            && tokens.sameSentence(earlier.from(), later.from()));
  }

  /** "5 stiffness, no sorry 5 is pain": the number was of the other measure. */
  private boolean mixedUp(Tokens tokens, Assigned before, Assigned now) {
    return before.quantity().amount() == now.quantity().amount()
        && said(tokens, before.quantity(), now.quantity());
  }

  /** "40 minutes stiff yesterday, only 15 today": a bare number of the same measure. */
  private static boolean goesOn(Scan scan, Assigned before, Assigned now) {
    var tokens = scan.tokens();
    var bare =
        now.quantity().unit() == Quantity.Unit.NONE
            && (now.topic() == Topic.PAIN || now.topic() == Topic.NOTHING);
    return bare
        && before.topic() != Topic.NOTHING
        && before.topic() != Topic.PAIN
        && scan.elsewhen().get(before.quantity().from())
        && !scan.elsewhen().get(now.quantity().from())
        && tokens.at(now.quantity().from()).sentence()
            <= tokens.at(before.quantity().from()).sentence() + 1
        && Stream.of(scan.about(), scan.joints(), scan.foods(), scan.movement())
            .flatMap(List::stream)
            .noneMatch(
                found ->
                    found.from() >= before.quantity().to()
                        && tokens.sameClause(found.from(), now.quantity().from()));
  }

  /** "now 4", "now more a 4". */
  private static boolean now(Tokens tokens, int from) {
    int i = tokens.is(from - 1, "a", "at") ? from - 2 : from - 1;
    i = tokens.is(i, "more", "like", "about", "only") ? i - 1 : i;
    return tokens.is(i, "now");
  }

  /** "twenty minutes no more like thirty", "a 4, well, nearer a 5": the first was a guess. */
  private static boolean isNearer(Tokens tokens, int from, int number) {
    int i = article(tokens, number) - 1;
    int more = tokens.is(i, "to") ? i - 1 : i;
    if (tokens.is(i, "like") && tokens.is(i - 1, "more")) {
      more = i - 1;
    } else if (!tokens.is(more, "nearer", "closer")) {
      return false;
    }
    while (more > from && (tokens.is(more - 1, DOUBTS) || !tokens.at(more - 1).isWord())) {
      more--;
    }
    return more <= from;
  }

  /** "six to eight hours of sleep, call it 7". */
  private boolean settles(Tokens tokens, Quantity quantity) {
    for (int i = Math.max(0, quantity.from() - 4); i < quantity.from(); i++) {
      var found = settled.longest(tokens, i);
      if (found != null && found.to() == quantity.from()) {
        return quantity.unit() == Quantity.Unit.NONE;
      }
    }
    return false;
  }

  private boolean said(Tokens tokens, Quantity earlier, Quantity later) {
    for (int i = earlier.to(); i < later.from(); i++) {
      var found = correction.longest(tokens, i);
      if (found != null
          && found.to() <= later.from()
          && (later.from() - found.to() <= 4 || explains(tokens, found.to(), later.from()))
          && !closesWhatWasSaid(tokens, found)) {
        return true;
      }
      if (tokens.is(i, NO) && tokens.is(i + 1, ",") && article(tokens, later.from()) == i + 2) {
        return true;
      }
    }
    int no = article(tokens, later.from()) - 1;
    return tokens.is(no, NO) && (tokens.is(no - 1, ",", "…", ".", "-", "—") || no == earlier.to());
  }

  /** "actually no, with the tablets it's 4". */
  private static boolean explains(Tokens tokens, int from, int number) {
    int i = from;
    while (tokens.is(i, "no", ",", "it", "'s", "was")) {
      i++;
    }
    return number - from <= FINAL_BEFORE
        && tokens.is(i, "with", "after", "on", "without")
        && tokens.is(i + 1, "the", "my", "meds", "tablets", "painkillers");
  }

  /** "knees feel fine actually. 1": it corrects no number. */
  private static boolean closesWhatWasSaid(Tokens tokens, Found correction) {
    return correction.words().equals("actually")
        && !tokens.sameSentence(correction.from(), correction.to())
        && correction.from() > 0
        && tokens.at(correction.from() - 1).isWord()
        && tokens.sameSentence(correction.from() - 1, correction.from());
  }

  /** Where the number begins, its article counted in. */
  private static int article(Tokens tokens, int number) {
    return tokens.is(number - 1, "a", "an") ? number - 1 : number;
  }

  /** A bare number after "no wait" is about what it corrects. */
  private static Topic corrected(Assigned before, Assigned now) {
    var bare = now.topic() == Topic.PAIN || now.topic() == Topic.NOTHING;
    return bare && now.quantity().unit() == Quantity.Unit.NONE ? before.topic() : now.topic();
  }

  private static Quantity inUnitOf(Quantity before, Quantity now) {
    if (now.unit() != Quantity.Unit.NONE) {
      return now;
    }
    var hours = before.unit() == Quantity.Unit.HOURS && now.amount() <= 12;
    var amount = hours ? now.amount() * Lengths.HOUR : now.amount();
    return new Quantity(amount, before.unit(), now.from(), now.to());
  }

  /** "hers are an 8", "my daughter's a nine", "Jo's knee is an 8". */
  private boolean anothers(Scan scan, Quantity quantity) {
    var tokens = scan.tokens();
    int i = quantity.from();
    while (tokens.is(i - 1, "a", "an", "is", "are", "was", "at", "'s", ":", "about")) {
      i--;
    }
    int end = i;
    return scope.ofAnother(tokens, new Found("", "", quantity.from(), quantity.to()))
        || (joints.contains(tokens.text(end - 1))
            && scope.ofAnother(tokens, new Found("", "", end - 1, end)))
        || TheirBody.ofTheClauseBefore(scan, quantity)
            .anyMatch(mention -> scope.ofAnother(tokens, mention));
  }

  /** The amount that is said to be the final one. */
  Optional<Quantity> overall(Tokens tokens, List<Quantity> quantities) {
    return quantities.stream()
        .filter(quantity -> near(tokens, quantity, overall))
        .reduce((_, last) -> last);
  }

  /** "5 not 6", "not 6, 5". */
  private static boolean denied(Tokens tokens, Quantity quantity) {
    int i = quantity.from() - 1;
    i = tokens.is(i, "a", "an", "the") ? i - 1 : i;
    int of = tokens.is(i, "'s") ? i - 2 : i;
    if (tokens.is(of, "of") && tokens.is(of - 1, "instead")) {
      return true;
    }
    return (tokens.is(i, "not", "wasn't", "isn't") && !tokens.is(i + 1, "even"))
        || (tokens.is(i + 1, "the", "that")
            && tokens.is(i, "scratch", "forget", "ignore", "strike", "scrap", "drop"));
  }

  private static boolean near(Tokens tokens, Quantity quantity, Phrases phrases) {
    for (int i = Math.max(0, quantity.from() - FINAL_BEFORE); i < quantity.from(); i++) {
      var found = phrases.longest(tokens, i);
      if (found != null
          && found.to() <= quantity.from()
          && quantity.from() - found.to() <= 4
          && !closesANumber(tokens, i, quantity)
          && tokens.sameSentence(i, quantity.from())) {
        return true;
      }
    }
    for (int i = quantity.to(); i < Math.min(tokens.size(), quantity.to() + 2); i++) {
      if (phrases.startsAt(tokens, i) && tokens.sameSentence(i, quantity.from())) {
        return true;
      }
    }
    return false;
  }

  /** "5 overall, hands worst at 7": it belongs to the number before. */
  private static boolean closesANumber(Tokens tokens, int word, Quantity quantity) {
    return word > 0
        && tokens.at(word - 1).isNumber()
        && tokens.sameClause(word - 1, word)
        && !tokens.sameClause(word, quantity.from());
  }
}
