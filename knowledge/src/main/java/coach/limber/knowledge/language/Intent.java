package coach.limber.knowledge.language;

import java.util.Arrays;
import java.util.Locale;

/** What people ask the coach to do. The ids are those of the content and the evaluation sets. */
public enum Intent {
  ADD_HABIT,
  CANCEL,
  CHECKIN_NOW,
  DELETE_DATA,
  EDIT_LAST_ANSWER,
  EXPORT_DATA,
  FEEDBACK,
  FEWER_NUDGES,
  GOODBYE,
  GREETING,
  HELP,
  HUMAN_HELP,
  LIST_HABITS,
  NUDGES_OFF,
  NUDGES_ON,
  PAUSE,
  PRIVACY,
  RESUME,
  SET_TIME,
  SET_TIMEZONE,
  SHOW_CHART,
  SHOW_PROGRESS,
  SIGNS_QUIZ,
  SKIP_CHECKIN,
  SNOOZE,
  START,
  THANKS,
  WEEKLY_SUMMARY,
  WHO_ARE_YOU;

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
