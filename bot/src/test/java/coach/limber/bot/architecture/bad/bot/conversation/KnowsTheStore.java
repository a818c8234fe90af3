package coach.limber.bot.architecture.bad.bot.conversation;

import coach.limber.bot.architecture.bad.bot.store.DrivesAGateway;

record KnowsTheStore(DrivesAGateway store) {}
