package coach.limber.knowledge.checkin;

import coach.limber.knowledge.checkin.Assignment.Assigned;
import coach.limber.knowledge.checkin.Assignment.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One number for what is named side by side: "pain and stress to 4" is said of both. */
final class Shared {
  private static final Set<Topic> SCORED =
      EnumSet.of(Topic.PAIN, Topic.STRESS, Topic.FATIGUE, Topic.ENERGY, Topic.STIFFNESS);
  private static final String[] NAMES = {
    "pain", "stress", "fatigue", "tiredness", "energy", "stiffness"
  };
  private static final String[] JOINS = {"and", "&", "+", ",", "my", "the", "both"};

  /** Before the first name; behind anything else "less stress and pain 3" is of the last alone. */
  private static final String[] BEFORE = {
    "set", "put", "make", "change", "log", "note", "update", "my", "the", "both", "for", "and",
    "today", "score"
  };

  private static final double MOST = 10;

  /** In names. */
  private static final int LONGEST = 4;

  private Shared() {}

  /**
   * The same number for each that is named before; minutes of stiffness are never the same as a
   * score, so that "pain and stiffness 6" tells of the pain.
   */
  static List<Assigned> of(Scan scan, Assigned assigned, List<Mention> mentions) {
    var number = assigned.quantity();
    if (!SCORED.contains(assigned.topic()) || number.isDuration() || number.amount() > MOST) {
      return List.of(assigned);
    }
    var topics = topics(scan, assigned, mentions);
    if (topics.size() < 2) {
      return List.of(assigned);
    }
    topics.remove(Topic.STIFFNESS);
    return topics.stream().map(topic -> new Assigned(number, topic, true)).toList();
  }

  /** What is named in one row that ends before the number, the last first. */
  private static List<Topic> topics(Scan scan, Assigned assigned, List<Mention> mentions) {
    var tokens = scan.tokens();
    var topics = new ArrayList<Topic>();
    var before =
        Assignment.between(mentions, assigned.quantity().from() - 4 * LONGEST, number(assigned));
    int next = number(assigned);
    for (var mention : before.reversed()) {
      var ends =
          topics.isEmpty()
              ? mention.topic() == assigned.topic()
              : joins(tokens, mention.to(), next);
      if (!ends
          || !isName(tokens, mention)
          || topics.contains(mention.topic())
          || topics.size() == LONGEST) {
        break;
      }
      topics.add(mention.topic());
      next = mention.from();
    }
    return next == 0 || !tokens.at(next - 1).isWord() || tokens.is(next - 1, BEFORE)
        ? topics
        : new ArrayList<>();
  }

  private static int number(Assigned assigned) {
    return assigned.quantity().from();
  }

  private static boolean isName(Tokens tokens, Mention mention) {
    return SCORED.contains(mention.topic())
        && mention.to() - mention.from() == 1
        && tokens.is(mention.from(), NAMES);
  }

  private static boolean joins(Tokens tokens, int from, int to) {
    return to > from && tokens.past(from, JOINS) == to;
  }
}
