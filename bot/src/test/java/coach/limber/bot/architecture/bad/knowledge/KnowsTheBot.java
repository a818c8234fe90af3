package coach.limber.bot.architecture.bad.knowledge;

import coach.limber.bot.architecture.bad.bot.slack.AsksTheStore;

record KnowsTheBot(AsksTheStore bot) {}
