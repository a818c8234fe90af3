package coach.limber.bot.conversation.life;

import coach.limber.knowledge.language.FamilyWords;
import java.util.regex.Pattern;

/**
 * Whether a text says that what raised an alarm was looked at, or has passed: "they sent me home,
 * all clear", "had it scanned, no clot", "it was a panic attack". Every clause of it must say so.
 */
final class SeenTo {
  private static final String DOCTOR =
      "(?:(?:the|my|our|a|an|his|her|at|by|duty|triage|on-call|junior)"
          + " ){0,2}(?:gp|doctors?|docs?|dr|nurses?|consultant|physio|paramedics?|ambulance(?:"
          + " crew| people| lot)?|hospital|er|a ?(?:&|and)"
          + " ?e|casualty|pharmacist|111|specialist|surgery|clinic|walk-?in(?:"
          + " cent(?:re|er))?|minor injuries|urgent care|out of hours|emergency(?: department|"
          + " room)?|ward)";
  private static final String TEST =
      "(?:ecg|ekg|scan|ultrasound|doppler|x-?rays?|mri|ct(?: scan)?|bloods?(?: tests?)?|tests?"
          + "|check-?up|camera|endoscopy|colonoscopy|swab|results?)";
  private static final String WELL =
      "(?:all |quite |perfectly |completely |absolutely |totally )?(?:clear|fine|ok|okay|good|well"
          + "|normal|negative|great|all right|alright|healthy)";
  private static final String WHEN =
      "(?: (?:now|today|yesterday|tonight|this (?:morning|afternoon|evening)|last"
          + " night|again|already|earlier|just now|thankfully|thank god|at"
          + " last|thanks|there|here)){0,3}";

  private static final String HARMLESS =
      "(?:(?:just|only|my|an?|the|some|bad|mild|nasty|simple|old|pulled|torn|bit of|touch"
          + " of|usual|trapped|external|a case of) ){0,4}(?:panic(?: attacks?)?|anxiety(?:"
          + " attack)?|piles|ha?emorrhoids?"
          + "|muscles?|muscular|sprain|strain|cramps?|gout|heartburn|indigestion|wind|gas|reflux|fissure|bites?|bruis(?:e|ing)|bursitis|baker'?s"
          + " cyst|cyst|cellulitis|migraine"
          + "|costochondritis|sciatica|tendonitis|virus|bug|viral|vertigo|dehydration|rib|ligament|shingles|beetroot|food"
          + " poisoning|nothing)";

  private static final String I = "(?:i|we|he|she|it|they|mum|dad|my \\p{L}{3,9})";
  private static final String SEEN_BY =
      "(?:scanned|x-?rayed|examined|tested|checked(?: out| over| up)?|looked (?:at|over)|seen(?:"
          + " to)?|discharged|cleared|sorted(?: out)?|treated|diagnosed|sent (?:back )?home|let"
          + " (?:go|out|home))";

  /** Somebody who can judge has seen it. */
  private static final Pattern SEEN =
      Pattern.compile(
          "(?:(?:"
              + I
              + "(?:'ve|'s| have| has| had)? (?:just |finally |now |already )?(?:been|got|was|were)"
              + " |"
              + I
              + "(?:'m|'re|'s| am| are| is) (?:just |finally |now |already"
              + " )?|(?:(?:been|got|was|finally|just) ){0,2})"
              + SEEN_BY
              + "(?: (?:by|at|from) "
              + DOCTOR
              + ")?"
              + WHEN
              + "|(?:they|he|she|"
              + DOCTOR
              + ")(?:'ve| have| has)? (?:just |already"
              + " )?(?:scanned|x-?rayed|examined|tested|checked|looked"
              + " at|saw|seen|discharged|cleared|treated|sent|let)(?:"
              + " (?:me|us|him|her|it|them|that|my \\p{L}{3,8}))?(?:"
              + " (?:home|out|over|up|go|back|off|again)){0,2}"
              + WHEN
              + "|(?:"
              + I
              + "(?:'ve|'m|'re|'s| have| has| am| is| are)? )?(?:just |now |finally |got"
              + " ){0,2}(?:(?:home|back|out)(?: home)? (?:from|of)|saw|seen|went to|been to|been"
              + " in|spoke to|spoken to) "
              + DOCTOR
              + WHEN
              + "|(?:"
              + I
              + "(?:'ve|'s| have| has)? )?(?:just |now |finally |already )?(?:had|got|have had)"
              + " (?:(?:it|that|this|him|her|them|my \\p{L}{3,8}|the \\p{L}{3,8})"
              + " )?(?:(?:(?:an?|the|some|my) )?"
              + TEST
              + "|"
              + SEEN_BY
              + ")(?: done)?"
              + WHEN
              + "|"
              + DOCTOR
              + " (?:says?|said|reckons?|thinks?|told me|confirmed)(?: that)?(?:"
              + " (?:it'?s|its|it is|it was|that'?s|i'?m|im|everything'?s|everything is|all(?:'s|"
              + " is)?|they'?re))? (?:"
              + WELL
              + "|"
              + HARMLESS
              + "|nothing (?:serious|broken|wrong|sinister|to worry about|urgent|bad)|not to"
              + " worry)"
              + WHEN
              + "|"
              + DOCTOR
              + " (?:came|have been|has been|was here|were here|knows|know|is aware|had a"
              + " look|isn'?t (?:worried|concerned)|wasn'?t (?:worried|concerned)|gave"
              + " (?:me|us|him|her) [^?]{3,30})(?: (?:about (?:it|them|that|this)|over|out))?"
              + WHEN
              + "|(?:"
              + I
              + "(?:'ve|'m|'s| have| am| is)? )?(?:(?:been|was|got|now|just|have)"
              + " ){0,2}(?:given|on|got) (?:some |a course of )?(?:antibiotics|blood"
              + " thinners?|steroids?)(?: for (?:it|that))?"
              + WHEN
              + ")");

  /** What they found, or how it is now. */
  private static final Pattern FINDING =
      Pattern.compile(
          "(?:"
              + "(?:(?:everything|it|all|they|that|things|(?:the |my |his |her )?(?:"
              + TEST
              + "|heart|leg|calf|chest|lungs?|knee|head|brain|back|blood"
              + " pressure|sats|vitals))(?:'s| is| was| were| are)?(?:"
              + " (?:came|come|all|is|was|were|back|looks?|looked|says?|said|now)){0,3} )?"
              + WELL
              + "(?:,? (?:to go|they (?:said|say)))?"
              + WHEN
              + "|(?:there (?:is|was)|they found|found|it'?s|it was|was)? ?no (?:sign of (?:an?"
              + " )?|trace of (?:an? )?)?(?:clots?|dvt|fractures?|breaks?|infection|heart"
              + " attack|stroke|bleed(?:ing)?|damage|concussion|problems?|concerns?|worries|issues?|emergency|blockage|embolism)(?:"
              + " (?:found|there|at all))?"
              + WHEN
              + "|(?:(?:it'?s|it was|there'?s|they found|that was) )?nothing"
              + " (?:serious|broken|wrong|sinister|to worry about|urgent|bad|found|there|dangerous)"
              + WHEN
              + "|(?:(?:it'?s|its|it is|that'?s|that is|they'?re|it was|they (?:say|said)(?:"
              + " it'?s)?) )?"
              + HARMLESS
              + WHEN
              + "|(?:(?:i'?m|i am|he'?s|she'?s|we'?re) )?(?:home|safe|resting|(?:feeling"
              + " |feel )?(?:much |a lot |a bit )?better|ok|fine|all right|alright)"
              + WHEN
              + ")");

  private static final Pattern PASSED =
      Pattern.compile(
          "(?:it|that|this|all it|they) (?:was|were|turned out(?: to be)?|proved to be|must have"
              + " been) (?!not\\b)"
              + HARMLESS
              + WHEN);
  private static final Pattern KNOWN_CAUSE =
      Pattern.compile(
          "(?:(?:it'?s|its|it is|that'?s|that was|it was|from|because"
              + " of|probably|only|just|be|that|will) ){0,4}(?:(?:the|my) )?(?:iron(?: tablets?|"
              + " pills?| supplements?)?|beetroot|liquorice|licorice|pepto-?bismol)(?:"
              + " (?:tablets?|pills?|i take|i'?m on|does that)){0,2}");
  private static final Pattern RESTS =
      Pattern.compile(
          "(?:(?:s?he|they)(?:'s|'re| is| are) |fast |now ){0,2}(?:asleep|sleeping|napping)"
              + WHEN);
  private static final Pattern WELL_AGAIN =
      Pattern.compile(
          "(?:he|she|they|i|the (?:baby|boy|girl|child)|my"
              + " (?:"
              + FamilyWords.ONE
              + "))(?:'s|'re|'m| is| are| am)?"
              + " (?:(?:now|all|much|doing|feeling|perfectly)"
              + " ){0,2}(?:fine|ok|okay|better|well|good|all right|alright)"
              + WHEN);

  private static final Pattern NO_CLOT =
      Pattern.compile(
          "(?:(?:there'?s|there is|there was|it'?s|they found|found) )?no"
              + " (?:clots?|dvt|fractures?|breaks?|infection|heart attack|stroke)"
              + WHEN);

  private SeenTo() {}

  static boolean is(String plain) {
    var clauses = Clauses.of(plain);
    return clauses.stream().anyMatch(SeenTo::tells)
        && clauses.stream().allMatch(one -> tells(one) || FINDING.matcher(one).matches());
  }

  /** "He's fine now, asleep": for whom nobody need stay awake. */
  static boolean isAsleepAndWell(String plain) {
    var clauses = Clauses.of(plain);
    return clauses.size() == 2
        && WELL_AGAIN.matcher(clauses.getFirst()).matches()
        && RESTS.matcher(clauses.getLast()).matches();
  }

  /** Of an alarm of some days ago: somebody has looked at it, and it was well. */
  static boolean isLookedAt(String plain) {
    return is(plain) && Clauses.of(plain).stream().anyMatch(one -> SEEN.matcher(one).matches());
  }

  /** Not merely how it is, but that somebody saw it, or what it was. */
  private static boolean tells(String clause) {
    return SEEN.matcher(clause).matches()
        || PASSED.matcher(clause).matches()
        || KNOWN_CAUSE.matcher(clause).matches()
        || NO_CLOT.matcher(clause).matches();
  }
}
