package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Phrases.Found;
import coach.limber.knowledge.language.WordSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether something that was named is another person's. */
final class Others {
  private static final int REACH = 7;

  private static final String[] OF_A_BODY = {
    "bad", "good", "left", "right", "sore", "stiff", "poor", "dodgy", "gammy", "own", "lower",
    "bloody"
  };

  /** Capitals at the start of a sentence, of nobody's name. */
  private static final Set<String> NOBODY =
      WordSet.of(
          """
          it that this there here what where who how he she let everything nothing today tonight
          one mine lunch dinner breakfast morning night score number level so now
          """);

  private final Phrases others;
  private final Set<String> ours;
  private final Set<String> joints;
  private final Set<String> known;

  Others(Lexicon lexicon) {
    this.ours =
        lexicon.words(
            "about",
            "joints",
            "gut",
            "gut_names",
            "head_names",
            "movement",
            "movement_names",
            "fog",
            "tired",
            "stressed");
    this.others = lexicon.group("others");
    this.joints = lexicon.words("joints");
    this.known = lexicon.allWords();
  }

  boolean ofAnother(Tokens tokens, Found mention) {
    return (before(tokens, mention.from()) || possessed(tokens, mention))
        && !backToMe(tokens, mention.from())
        && !tokens.is(mention.to(), "myself");
  }

  /** "about his back", "her bad knee", "our Jo's elbow". */
  private boolean possessed(Tokens tokens, Found mention) {
    int i = mention.from() - 1;
    i = i > 0 && tokens.sameClause(i - 1, i) && tokens.is(i, OF_A_BODY) ? i - 1 : i;
    return tokens.is(i, "his", "her", "their", "hers", "your")
        || (tokens.is(i, "'s") && i > 0 && (isName(tokens, i - 1) || isUnknown(tokens, i, mention)))
        || IntStream.rangeClosed(Math.max(0, i - 3), i - 1)
            .anyMatch(
                our ->
                    tokens.is(our, "our")
                        && isName(tokens, our + 1)
                        && tokens.sameClause(our, mention.from()));
  }

  /** "Jo's", but not the "Pain's" of "Pain's five". */
  private boolean isName(Tokens tokens, int i) {
    return tokens.at(i).capital()
        && tokens.at(i).isWord()
        && !ours.contains(tokens.text(i))
        && !NOBODY.contains(tokens.text(i));
  }

  /** "sarah's knee": somebody by a word that we do not know. */
  private boolean isUnknown(Tokens tokens, int s, Found mention) {
    var name = tokens.text(s - 1);
    return tokens.at(s - 1).isWord()
        && name.length() > 2
        && joints.contains(tokens.text(mention.to() - 1))
        && !tokens.is(mention.to() - 1, "back")
        && !known.contains(name)
        && !NOBODY.contains(name);
  }

  /** "made the kids nuggets": whom it was for. */
  boolean startsWithAnother(Tokens tokens, int at) {
    return others.startsAt(tokens, at) && !tokens.is(at, "his", "her");
  }

  /** "walked the dog", "yoga with my sister", "did my physio": they are no subject. */
  private static boolean isSubject(Tokens tokens, int other) {
    int start = tokens.is(other - 1, "my", "our", "the") ? other - 1 : other;
    return !tokens.is(
        start - 1,
        "with",
        "at",
        "to",
        "from",
        "for",
        "of",
        "about",
        "walk",
        "walked",
        "walking",
        "did",
        "do",
        "done",
        "doing",
        "after",
        "before",
        "by",
        "like",
        "near",
        "on",
        "saw",
        "visited",
        "visiting",
        "seeing",
        "met",
        "called",
        "rang",
        "phoned",
        "helped",
        "helping",
        "drove",
        "minded",
        "told");
  }

  /** "Mum's cooking: stew and bread", "at my sister's place we had": eaten there, too. */
  private static boolean isTheirTable(Tokens tokens, int to) {
    int i = tokens.is(to, "'s", "s", "'") ? to + 1 : to;
    return tokens.is(
        i, "cooking", "kitchen", "place", "house", "recipe", "table", "bbq", "barbecue");
  }

  private boolean backToMe(Tokens tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tokens.is(i, "me") && others.startsAt(tokens, i + 1)) {
        // "me husband's back"
        return false;
      }
      if (tokens.is(i, "i", "i've", "ive", "i'd", "me", "we", "my", "mine", "i'm", "im")) {
        return !tokens.is(i, "my")
            || (i == at - 1 && !tokens.is(i - 1, "ate", "stole", "had"))
            || joints.contains(tokens.text(tokens.is(i + 1, OF_A_BODY) ? i + 2 : i + 1));
      }
    }
    return false;
  }

  /** Whether another person stands a few words before, with no break between. */
  private boolean before(Tokens tokens, int at) {
    int seen = 0;
    for (int i = at - 1; i >= 0 && seen <= REACH; i--) {
      if (isAside(tokens, i)) {
        i -= 2;
        continue;
      }
      if (!tokens.sameSentence(i, at)) {
        return false;
      }
      var found = others.longest(tokens, i);
      if (found != null
          && found.to() <= at
          && isSubject(tokens, i)
          && !isTheirTable(tokens, found.to())) {
        return true;
      }
      if (Answers.isBreak(tokens, i)) {
        return false;
      }
      seen++;
    }
    return false;
  }

  /** The age in "mum (84) says", "my dad, 79, has". */
  private static boolean isAside(Tokens tokens, int end) {
    return tokens.is(end, ")", ",")
        && end > 1
        && tokens.at(end - 1).isNumber()
        && tokens.is(end - 2, "(", ",");
  }
}
