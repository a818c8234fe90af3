package coach.limber.knowledge.language;

/**
 * The joints as people call them, as alternatives for the forms of what they say. A form that means
 * some of them only, the hands with which one types perhaps, has its own.
 */
public final class JointWords {
  /** All but the back, which is also a word of the way home. */
  public static final String NAMED =
      "knees?|hips?|ankles?|foot|feet|toes?|fingers?|knuckles?|thumbs?|hands?|wrists?|elbows?"
          + "|shoulders?|neck|jaw";

  public static final String WITH_BACK = NAMED + "|back";

  /** One of them, or all as such. */
  public static final String ANY = "joints?|" + WITH_BACK;

  private JointWords() {}
}
