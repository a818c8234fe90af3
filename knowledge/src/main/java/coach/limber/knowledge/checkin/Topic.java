package coach.limber.knowledge.checkin;

/** What an amount is about. */
enum Topic {
  PAIN,
  STIFFNESS,
  SLEEP,
  STRESS,
  FATIGUE,
  ENERGY,
  MOVEMENT,
  NOTHING
}
