package coach.limber.knowledge.language;

import java.util.Arrays;
import java.util.Locale;

/** What people ask the coach to do. The ids are those of the content and the evaluation sets. */
public enum Intent {
  ADD_HABIT(Kind.SETS_UP),
  CANCEL(Kind.WITH_WHAT_IS_KEPT),
  CHECKIN_NOW(Kind.SETS_UP),
  DELETE_DATA(Kind.WITH_WHAT_IS_KEPT),
  EDIT_LAST_ANSWER(Kind.WITH_WHAT_IS_KEPT),
  EXPORT_DATA(Kind.WITH_WHAT_IS_KEPT),
  FEEDBACK(Kind.CHAT),
  FEWER_NUDGES(Kind.WITH_WHAT_IS_KEPT),
  GOODBYE(Kind.CHAT),
  GREETING(Kind.CHAT),
  HELP(Kind.ABOUT_THE_COACH),
  HUMAN_HELP(Kind.ABOUT_THE_COACH),
  LIST_HABITS(Kind.WITH_WHAT_IS_KEPT),
  NUDGES_OFF(Kind.WITH_WHAT_IS_KEPT),
  NUDGES_ON(Kind.SETS_UP),
  PAUSE(Kind.WITH_WHAT_IS_KEPT),
  PRIVACY(Kind.ABOUT_THE_COACH),
  RESUME(Kind.SETS_UP),
  SET_TIME(Kind.SETS_UP),
  SET_TIMEZONE(Kind.SETS_UP),
  SHOW_CHART(Kind.WITH_WHAT_IS_KEPT),
  SHOW_PROGRESS(Kind.WITH_WHAT_IS_KEPT),
  SIGNS_QUIZ(Kind.WITH_WHAT_IS_KEPT),
  SKIP_CHECKIN(Kind.WITH_WHAT_IS_KEPT),
  SNOOZE(Kind.WITH_WHAT_IS_KEPT),
  START(Kind.SETS_UP),
  THANKS(Kind.CHAT),
  WEEKLY_SUMMARY(Kind.SETS_UP),
  WHO_ARE_YOU(Kind.ABOUT_THE_COACH);

  /** What a request takes. */
  public enum Kind {
    /** A kind word back. */
    CHAT,
    /** Words about the coach. */
    ABOUT_THE_COACH,
    /** That from now on something is kept or sent which was not before. */
    SETS_UP,
    /** What is kept already. */
    WITH_WHAT_IS_KEPT
  }

  private final Kind kind;

  Intent(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** The id in files: {@code set_time}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The intent with this id. */
  public static Intent of(String id) {
    return Arrays.stream(values())
        .filter(intent -> intent.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no intent is called " + id));
  }
}
